import QtQuick
import Kiosk.Theme

// A short suggestion to touch.
PressBase {
    id: root

    property string iconName

    implicitWidth: Math.ceil(row.width) + 2 * Theme.space.x3
    implicitHeight: Theme.size.touch

    background: Rectangle {
        radius: height / 2
        color: root.down || root.checked ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.checked ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: root.checked ? Theme.color.primary : Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus; controlRadius: parent.radius }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.x1

            KText {
                role: Theme.type.note
                text: root.text
                color: root.checked ? Theme.color.primary : root.enabled ? Theme.color.ink : Theme.color.ink3
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Icon {
                name: root.iconName
                size: Theme.type.note.px
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
