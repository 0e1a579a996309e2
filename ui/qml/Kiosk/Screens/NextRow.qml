import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What comes next, one large row in the elder version: a sign, the word, what belongs to it.
Card {
    id: root

    required property string icon
    required property string title
    property string note
    property bool low: false

    readonly property int pad: root.low ? Theme.space.x3 : Theme.space.x4

    height: Math.max(sign.height, words.height) + 2 * root.pad

    Rectangle {
        id: sign
        x: root.pad
        anchors.verticalCenter: parent.verticalCenter
        width: root.low ? Theme.mm(16) : Theme.mm(22)
        height: width
        radius: width / 2
        color: Theme.toneTint(Tone.Info)

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(parent.width * 0.58)
            color: Theme.toneInk(Tone.Info)
        }
    }
    Column {
        id: words
        anchors { left: sign.right; leftMargin: Theme.space.x4; right: parent.right; rightMargin: root.pad; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: root.low ? Theme.type.strong : Theme.type.label
            even: true
            text: root.title
        }
        KText {
            visible: root.note !== ""
            width: parent.width
            color: Theme.color.ink2
            text: root.note
        }
    }
}
