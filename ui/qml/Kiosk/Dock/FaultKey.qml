import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Has the platform do something wrong.
DockKey {
    id: root

    required property DockViewModel dock
    required property string mode

    objectName: "fault-" + root.mode
    tone: Tone.Attention
    current: root.dock.platformAnswers && root.dock.fault === root.mode
    onClicked: root.dock.misbehave(root.mode)
}
