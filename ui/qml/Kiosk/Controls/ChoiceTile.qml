import QtQuick
import Kiosk.Theme

// One of at most four large ways on: well, headline, sentence, caret.
TileBase {
    id: root

    readonly property int wellSize: Theme.mm(35)

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.mm(55), words.height + 2 * Theme.space.x4)
    leftPadding: Theme.space.x4
    rightPadding: Theme.space.x3
    strong: true

    contentItem: Item {
        Rectangle {
            id: lead
            width: root.iconName === "" ? 0 : root.wellSize
            height: root.wellSize
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.lit ? Theme.color.surface : Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                name: root.iconName
                size: Theme.mm(22)
                color: root.iconInk
                anchors.centerIn: parent
            }
        }
        Column {
            id: words
            anchors { left: lead.right; leftMargin: root.iconName === "" ? 0 : Theme.space.x4; right: caret.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

            KText {
                width: parent.width
                role: Theme.type.headline
                text: root.text
                color: root.ink
                fit: true
            }
            KText {
                visible: root.sub !== ""
                width: parent.width
                text: root.sub
                color: Theme.color.ink2
            }
        }
        Icon {
            id: caret
            name: "caret-right"
            size: Theme.size.icon
            color: root.iconInk
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        }
    }
}
