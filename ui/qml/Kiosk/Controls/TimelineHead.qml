import QtQuick
import Kiosk.Theme

// Name and note of a step, and its state beside the name; below the name where there is no room beside it.
Item {
    id: root

    required property string title
    required property string text
    required property string badge
    required property string badgeIcon
    required property int tone

    readonly property bool beside: name.naturalWidth + state.width + Theme.space.x3 <= root.width

    implicitHeight: column.height
    Accessible.ignored: true

    Column {
        id: column
        width: root.width

        KText {
            id: name
            width: root.beside ? Math.min(naturalWidth, root.width - state.width - Theme.space.x3) : root.width
            role: Theme.type.label
            even: true
            text: root.title
            Accessible.ignored: true
        }
        Item {
            visible: !root.beside
            width: 1
            height: state.height + Theme.space.x1
        }
        KText {
            visible: root.text !== ""
            width: parent.width
            role: Theme.type.note
            text: root.text
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
    Badge {
        id: state
        x: root.beside ? root.width - width : 0
        y: root.beside ? Math.round((Theme.type.label.linePx - height) / 2) : name.height + Theme.space.x1
        text: root.badge
        icon: root.badgeIcon
        tone: root.tone
        border.width: root.tone === Tone.Attention || Theme.contrast ? Theme.size.stroke : 0
    }
}
