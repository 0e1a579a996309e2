import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Settings that belong together, under what they are good for.
Column {
    id: root

    property string title

    width: parent ? parent.width : 0
    spacing: Theme.elder ? Theme.space.x3 : Theme.space.x2

    KText {
        visible: root.title !== "" && !Theme.elder // an elder's page holds four, which need no order
        width: parent.width
        role: Theme.type.noteStrong
        text: root.title
        color: Theme.color.ink2
        Accessible.role: Accessible.Heading
    }
}
