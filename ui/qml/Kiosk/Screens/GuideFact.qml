import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One fact in a tint box: what it is below its value, in elder mode at the other end of the line.
Rectangle {
    id: root

    property string icon
    property string text
    property string sub

    readonly property bool inline: Theme.elder
    readonly property bool signed: root.inline || root.width > 8.5 * Theme.type.strong.px // large words need its place

    implicitHeight: Math.max(Theme.mm(root.inline ? 22 : 26), words.height + 2 * Theme.space.x2)
    radius: Theme.radius.control
    color: Theme.color.primaryTint
    border.width: Theme.contrast ? Theme.size.stroke : 0
    border.color: Theme.color.lineStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: root.sub + "：" + root.text

    Icon {
        id: sign
        visible: root.signed
        x: Theme.space.x3
        name: root.icon
        size: Theme.mm(13)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors { left: root.signed ? sign.right : parent.left; leftMargin: root.signed ? Theme.space.x2 + Theme.space.x1 : Theme.space.x3; right: aside.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: Theme.type.strong
            lineHeight: Math.round(role.px * 1.35)
            text: root.text
        }
        KText {
            width: parent.width
            visible: !root.inline
            role: Theme.type.note
            lineHeight: Math.round(role.px * 1.35)
            text: root.sub
            color: Theme.color.ink2
        }
    }
    KText {
        id: aside
        anchors { right: parent.right; rightMargin: root.inline ? Theme.space.x3 : 0; verticalCenter: parent.verticalCenter }
        text: root.inline ? root.sub : ""
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
    }
}
