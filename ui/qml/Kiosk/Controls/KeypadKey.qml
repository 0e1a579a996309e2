import QtQuick
import Kiosk.Theme

// One key of the keypad.
PressBase {
    id: root

    property string label
    property string iconName
    property bool special: false

    readonly property color ink: root.down ? Theme.color.inkOnPrimary : Theme.color.ink

    implicitHeight: Theme.size.key
    said: root.label

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.primary : root.special ? Theme.color.sunken : Theme.color.surface
        border.width: Theme.size.stroke
        border.color: Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        KText {
            visible: root.iconName === ""
            anchors.centerIn: parent
            role: root.special ? Theme.type.label : Theme.type.title
            text: root.label
            fit: true
            width: Math.min(naturalWidth, parent.width - Theme.space.x1)
            color: root.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.ink
        }
    }
}
