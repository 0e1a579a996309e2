import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Icon over word, in the header.
PressBase {
    id: root

    property string iconName

    readonly property int wanted: root.visible ? words.naturalWidth + Theme.space.x2 : 0 // for its word

    implicitWidth: Theme.frame.headerButtonWidth
    implicitHeight: Theme.frame.headerButtonHeight

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.primaryTint : Theme.color.surface
        border.width: Theme.size.stroke
        border.color: Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width

            Icon {
                name: root.iconName
                size: Theme.frame.headerIcon
                anchors.horizontalCenter: parent.horizontalCenter
            }
            KText {
                id: words
                width: parent.width - Theme.space.x1
                anchors.horizontalCenter: parent.horizontalCenter
                role: Theme.type.note
                lineHeight: Math.round(role.px * 1.25)
                text: root.text
                color: Theme.color.primary
                horizontalAlignment: Text.AlignHCenter
                fit: true
                Accessible.ignored: true
            }
        }
    }
}
