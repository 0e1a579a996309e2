import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One of the matters that are done together: its place, what it is, what it needs.
Item {
    id: root

    property int number: 1
    property string name
    property string needs
    property bool last: false

    readonly property int disc: Math.round(Theme.type.label.px * 1.9)

    implicitHeight: Math.max(root.disc, words.height) + 2 * Theme.space.x3

    Rectangle {
        id: place
        y: Theme.space.x3
        width: root.disc
        height: width
        radius: width / 2
        color: Theme.color.primaryTint
        border.width: Theme.contrast ? Theme.size.stroke : 0
        border.color: Theme.color.lineStrong

        KText {
            anchors.centerIn: parent
            role: Theme.type.strong
            text: root.number
            color: Theme.color.primary
            wrapMode: Text.NoWrap
        }
    }
    Column {
        id: words
        anchors { left: place.right; leftMargin: Theme.space.x3; right: parent.right }
        y: Theme.space.x3

        KText {
            width: parent.width
            role: Theme.type.label
            text: root.name
        }
        KText {
            width: parent.width
            text: root.needs
            color: Theme.color.ink2
        }
    }
    Rectangle {
        visible: !root.last
        anchors { left: words.left; right: parent.right; bottom: parent.bottom }
        height: Theme.size.stroke
        color: Theme.color.line
    }
}
