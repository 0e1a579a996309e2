import QtQuick
import Kiosk.ViewModels

// Lays something under the camera.
DockKey {
    id: root

    required property DockViewModel dock
    required property string scene

    current: root.dock.scene === root.scene
    onClicked: root.dock.perform("camera show " + root.scene)
}
