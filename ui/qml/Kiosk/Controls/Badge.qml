import QtQuick
import Kiosk.Theme

// A small state: colour, icon and word together.
Rectangle {
    id: root

    property int tone: Tone.Info
    property string text
    property string icon
    property TypeRole role: Theme.type.note

    readonly property color ink: Theme.toneInk(root.tone)

    readonly property int lead: root.icon !== "" ? sign.size + content.spacing : 0
    readonly property int pad: Math.round(root.role.px * 0.9)

    implicitWidth: root.lead + words.naturalWidth + root.pad
    implicitHeight: Math.round(root.role.px * 1.6)
    radius: Theme.radius.badge
    color: Theme.toneTint(root.tone)
    border.width: Theme.contrast ? Theme.size.stroke : 0
    border.color: root.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.space.x1

        Icon {
            id: sign
            name: root.icon
            size: Math.round(root.role.px * 1.08)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            id: words
            role: root.role
            text: root.text
            color: root.ink
            fit: true
            width: Math.min(naturalWidth, root.width - root.lead - root.pad)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
