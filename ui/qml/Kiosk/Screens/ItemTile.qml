import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One item on home: icon well, name, and how long and how much as badges.
TileBase {
    id: root

    property string time
    property string fee

    readonly property int wellSize: Theme.mm(22)

    implicitHeight: Math.max(root.wellSize, words.height) + 2 * Theme.space.x3
    leftPadding: Theme.space.x4
    rightPadding: Theme.space.x2
    Accessible.description: root.time + "，" + root.fee

    contentItem: Item {
        Rectangle {
            id: well
            width: root.wellSize
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.lit ? Theme.color.surface : Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.size.iconTile
                color: root.iconInk
            }
        }
        Column {
            id: words
            anchors { left: well.right; leftMargin: Theme.space.x3; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space.x1

            KText {
                width: parent.width
                role: Theme.type.label
                text: root.text
                color: root.ink
            }
            Flow {
                width: parent.width
                spacing: Theme.space.x1

                Badge {
                    icon: "clock"
                    text: root.time
                }
                Badge {
                    icon: "coins"
                    tone: Tone.Success
                    text: root.fee
                }
            }
        }
    }
}
