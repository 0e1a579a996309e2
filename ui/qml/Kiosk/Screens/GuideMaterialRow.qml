import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One material and how it comes in; in elder mode the badge stands below the name.
Item {
    id: root

    property string name
    property string hint
    property string supply
    property bool asked: false

    implicitHeight: words.height

    Column {
        id: words
        width: root.width - (Theme.elder ? 0 : badge.width + Theme.space.x2)

        KText {
            width: parent.width
            text: root.name
        }
        Item {
            visible: Theme.elder
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
        x: Theme.elder ? 0 : root.width - width
        y: Theme.elder ? Theme.type.body.linePx : Math.round((Theme.type.body.linePx - height) / 2)
        tone: root.asked ? Tone.Info : Tone.Success
        icon: root.asked ? "camera" : "check"
        text: root.supply
    }
}
