import QtQuick
import Kiosk.Theme

// One thing done together: icon, wheat mark, name, and the wheat line at its foot.
TileBase {
    id: root

    implicitHeight: Math.max(Theme.size.tileH + Theme.space.x2, Theme.size.iconTile + Theme.space.x2 + words.height + topPadding + bottomPadding)
    leftPadding: root.width < Theme.mm(52) ? Theme.space.x2 : Theme.space.x3
    rightPadding: Theme.space.x2
    topPadding: Theme.space.x3
    bottomPadding: Theme.space.x2

    contentItem: Item {
        Icon {
            name: root.iconName
            size: Theme.size.iconTile
            color: root.iconInk
        }
        Image {
            visible: root.enabled
            anchors.right: parent.right
            source: "image://art/mark_plain"
            sourceSize: Qt.size(Theme.mm(11), Theme.mm(11))
            Accessible.ignored: true
        }
        Column {
            id: words
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.space.x1 }

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
    Rectangle {
        visible: root.enabled && !Theme.contrast
        x: Theme.radius.card
        width: root.width - 2 * Theme.radius.card
        height: Theme.size.strokeStrong * 2
        radius: height / 2
        anchors.bottom: parent.bottom
        color: Theme.color.accent
    }
}
