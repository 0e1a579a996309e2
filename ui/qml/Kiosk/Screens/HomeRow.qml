import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A low tile of home: icon, name and one short fact beside it; a long name takes both lines.
TileBase {
    id: root

    property bool low: false // little room: where the name takes two lines, the fact gives way

    implicitHeight: Math.max(Theme.type.strong.linePx + Theme.type.note.linePx, words.height) + Theme.space.x2
    leftPadding: Theme.space.x2
    rightPadding: root.low ? 0 : Theme.space.x1

    contentItem: Item {
        Icon {
            id: sign
            name: root.iconName
            size: root.low ? Theme.size.icon : Theme.size.iconTile
            color: root.iconInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words
            anchors { left: sign.right; leftMargin: Theme.space.x2; right: parent.right; verticalCenter: parent.verticalCenter }

            KText {
                id: name
                width: parent.width
                role: Theme.type.strong
                lineHeight: Math.round(px * 1.3)
                text: root.text
                color: root.ink
                fit: true
                breaks: true
                Accessible.ignored: true
            }
            KText {
                visible: !(root.low && name.broken) && root.sub !== ""
                width: parent.width
                role: Theme.type.note
                text: root.sub
                color: Theme.color.ink2
                fit: true
                breaks: true
                Accessible.ignored: true
            }
        }
    }
}
