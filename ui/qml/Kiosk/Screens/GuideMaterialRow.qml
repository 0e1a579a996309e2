import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One material and how it comes in; below the name in elder mode, and where the name is too long to stand beside it.
Item {
    id: root

    property string name
    property string hint
    property string supply
    property bool asked: false

    readonly property bool below: Theme.elder || title.naturalWidth > root.width - badge.width - Theme.space.x2

    implicitHeight: words.height

    Column {
        id: words
        width: root.width - (root.below ? 0 : badge.width + Theme.space.x2)

        KText {
            id: title
            width: parent.width
            even: true
            text: root.name
        }
        Item {
            visible: root.below
            width: 1
            height: badge.height
        }
        KText {
            width: root.width
            visible: root.hint !== ""
            role: Theme.type.note
            text: root.hint
            color: Theme.color.ink2
        }
    }
    Badge {
        id: badge
        x: root.below ? 0 : root.width - width
        y: root.below ? title.height : Math.round((Theme.type.body.linePx - height) / 2)
        tone: root.asked ? Tone.Info : Tone.Success
        icon: root.asked ? "camera" : "check"
        text: root.supply
    }
}
