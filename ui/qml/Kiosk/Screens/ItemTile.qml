import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One entry of a list: icon well, name, and how long it takes or where it is done as a badge.
TileBase {
    id: root

    property string time
    property string fee
    property string where // where to apply instead of here; may be empty

    readonly property string fact: root.where !== "" ? root.where : root.time
    readonly property bool narrow: words.width < badge.implicitWidth // no room for a badge
    readonly property int wellSize: Theme.mm(22)

    implicitHeight: Math.max(root.wellSize + 2 * Theme.space.x3, words.height + 2 * Theme.space.x2)
    leftPadding: Theme.space.x4
    rightPadding: Theme.space.x2
    Accessible.description: root.where !== "" ? root.where : root.fee !== "" ? qsTr("%1，%2").arg(root.time).arg(root.fee) : root.time

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
                fit: true
                breaks: true
                Accessible.ignored: true
            }
            KText {
                visible: root.narrow
                width: parent.width
                role: Theme.type.note
                text: root.fact
                color: Theme.color.ink2
                fit: true
                breaks: true
                Accessible.ignored: true
            }
            Badge {
                id: badge
                visible: !root.narrow
                Accessible.ignored: true
                icon: root.where !== "" ? "map-pin" : root.fee !== "" ? "clock" : "list-checks"
                tone: root.where !== "" ? Tone.Attention : Tone.Info
                text: root.fact
            }
        }
    }
}
