import QtQuick
import Kiosk.Theme

// A matter on the home screen: icon on top, name and one short fact below.
TileBase {
    id: root

    implicitHeight: Math.max(Theme.size.tileH + Theme.space.x3, Theme.size.iconTile + Theme.space.x1 + words.height + topPadding + bottomPadding)
    leftPadding: Theme.elder ? Theme.space.x4 : Theme.space.x2
    rightPadding: Theme.space.x1
    topPadding: Theme.space.x3
    bottomPadding: Theme.space.x2

    contentItem: Item {
        Icon {
            name: root.iconName
            size: Theme.size.iconTile
            color: root.iconInk
        }
        Column {
            id: words
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

            KText {
                width: parent.width
                role: Theme.elder ? Theme.type.label : Theme.type.strong
                lineHeight: Math.round(px * 1.3)
                text: root.text
                color: root.ink
                fit: true
                breaks: true
                Accessible.ignored: true
            }
            KText {
                visible: root.sub !== ""
                width: parent.width
                role: Theme.type.note
                lineHeight: Math.round(px * 1.35)
                text: root.sub
                color: Theme.color.ink2
                fit: true
                breaks: true
                Accessible.ignored: true
            }
        }
    }
}
