import QtQuick
import Kiosk.Theme

// An icon and a sentence, the icon on the first line.
Item {
    id: root

    property string icon: "check"
    property int tone: Tone.Success
    property string text
    property TypeRole role: Theme.type.body
    property color color: Theme.color.ink2

    implicitWidth: parent ? parent.width : 0
    implicitHeight: words.height
    Accessible.ignored: true

    Icon {
        id: sign
        name: root.icon
        size: Math.round(root.role.px * 1.15)
        color: Theme.toneInk(root.tone)
        y: Math.round((root.role.linePx - height) / 2)
    }
    KText {
        id: words
        x: sign.width + Theme.space.x2
        width: root.width - x
        role: root.role
        even: true
        text: root.text
        color: root.color
    }
}
