import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The one sign of a result: filled when it is done, outlined when it is not yet, or not at all.
Rectangle {
    id: root

    required property string icon
    property int tone: Tone.Success

    readonly property bool done: root.tone === Tone.Success

    width: Theme.mm(36)
    height: root.width
    radius: root.width / 2
    color: root.done ? Theme.color.success : Theme.toneTint(root.tone)
    border.width: root.done ? 0 : Theme.size.focusRing
    border.color: Theme.contrast ? Theme.toneInk(root.tone) : Theme.toneLine(root.tone)
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Math.round(root.width * 0.58)
        color: root.done ? Theme.color.inkOnSuccess : Theme.toneInk(root.tone)
    }
}
