import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One fact in a tint box.
Rectangle {
    id: root

    property string icon
    property string text
    property string sub

    implicitHeight: Math.max(Theme.mm(26), words.height + 2 * Theme.space.x2)
    radius: Theme.radius.control
    color: Theme.color.primaryTint
    border.width: Theme.contrast ? Theme.size.stroke : 0
    border.color: Theme.color.lineStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: root.sub + "：" + root.text

    Icon {
        id: sign
        x: Theme.space.x3
        name: root.icon
        size: Theme.mm(13)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors { left: sign.right; leftMargin: Theme.space.x2 + Theme.space.x1; right: parent.right; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: Theme.type.strong
            lineHeight: Math.round(role.px * 1.35)
            text: root.text
        }
        KText {
            width: parent.width
            role: Theme.type.note
            lineHeight: Math.round(role.px * 1.35)
            text: root.sub
            color: Theme.color.ink2
        }
    }
}
