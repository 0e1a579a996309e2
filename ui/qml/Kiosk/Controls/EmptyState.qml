import QtQuick
import Kiosk.Theme

// Nothing here yet, said plainly.
Rectangle {
    id: root

    property string icon: "clipboard-text"
    property string title
    property string text

    implicitWidth: parent ? parent.width : 0
    implicitHeight: column.height + 2 * Theme.space.x6
    radius: Theme.radius.card
    color: Theme.clear
    border.width: Theme.size.stroke
    border.color: Theme.color.line

    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.x4
        spacing: Theme.space.x1

        Icon {
            name: root.icon
            size: Theme.mm(18)
            color: Theme.color.ink3
            anchors.horizontalCenter: parent.horizontalCenter
        }
        KText {
            width: parent.width
            role: Theme.type.strong
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }
        KText {
            visible: root.text !== ""
            width: parent.width
            role: Theme.type.note
            text: root.text
            color: Theme.color.ink2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
