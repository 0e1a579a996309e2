import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of the three steps that follow: done, under way or to come, as sign, word and note.
Column {
    id: root

    required property string icon
    required property string title
    required property string note
    property int tone: Tone.Neutral
    property bool lit: false

    spacing: Theme.space.x1

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(13)
        height: width
        radius: width / 2
        color: !root.lit ? Theme.color.paper : root.tone === Tone.Attention ? Theme.color.accent : root.tone === Tone.Success ? Theme.color.success : Theme.color.primary
        border.width: root.lit ? 0 : Theme.size.strokeStrong
        border.color: Theme.color.lineStrong

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Theme.mm(7.5)
            color: !root.lit ? Theme.color.ink2 : root.tone === Tone.Attention ? Theme.color.inkOnAccent : root.tone === Tone.Success ? Theme.color.inkOnSuccess : Theme.color.inkOnPrimary
        }
    }
    KText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.type.strong
        text: root.title
    }
    KText {
        visible: text !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.type.note
        color: Theme.color.ink2
        text: root.note
    }
}
