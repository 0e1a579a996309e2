import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Makes the line so.
DockKey {
    id: root

    required property DockViewModel dock
    required property string to

    objectName: "line-" + root.to
    tone: Tone.Attention
    current: root.dock.line === root.to
    onClicked: root.dock.perform("line " + root.to)
}
