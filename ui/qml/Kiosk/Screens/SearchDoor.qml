import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Across the horizon of home: looks like the box to search with, and leads to it.
TileBase {
    id: root

    implicitHeight: Theme.size.button + Theme.space.x4
    leftPadding: Theme.space.x4
    rightPadding: Theme.space.x2

    background: Card {
        border.width: root.down ? Theme.size.focusRing : Theme.size.strokeStrong
        border.color: Theme.contrast ? Theme.color.lineStrong : Theme.color.primary

        FocusRing { shown: root.visualFocus; controlRadius: parent.radius }
    }
    contentItem: Item {
        Icon {
            id: lens
            name: "magnifying-glass"
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            anchors { left: lens.right; leftMargin: Theme.space.x3; right: word.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }
            role: Theme.type.lead
            text: root.text
            color: Theme.color.ink2
            fit: true
            Accessible.ignored: true
        }
        Rectangle {
            id: word
            width: Math.max(Theme.mm(44), label.naturalWidth + 2 * Theme.space.x3)
            height: parent.height - 2 * Theme.space.x2
            radius: Theme.radius.control
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            color: Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.strokeStrong : 0
            border.color: Theme.color.primary

            KText {
                id: label
                anchors.centerIn: parent
                width: Math.min(naturalWidth, parent.width)
                role: Theme.type.label
                text: qsTr("搜索")
                color: Theme.color.primary
                fit: true
                Accessible.ignored: true
            }
        }
    }
}
