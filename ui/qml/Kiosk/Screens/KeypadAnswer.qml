import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme

// An answer on large number keys that are always there, for the elder version: what it holds is the boxes for the digits.
Item {
    id: root

    signal digit(string text)
    signal erased()
    signal cleared()

    default property alias boxes: holder.data
    property string error
    property string hint
    property bool tight: false
    property bool beside: false // keys at the side of question and answer, not below
    property int lift // how far the question reaches above
    property int room // height that answer and keys may take

    readonly property bool mirrored: root.beside && Station.leftHand // keys under the left hand
    readonly property int half: root.beside ? Math.floor((root.width - Theme.size.gutter) / 2) : root.width
    readonly property int boxHeight: root.tight ? Theme.size.field : Theme.mm(42)
    readonly property int leastRows: 4 * (Theme.size.finger + keys.rowSpacing) // with the space above
    readonly property bool flat: !root.beside && root.room < root.boxHeight + Theme.space.x2 + 2 * Theme.type.note.linePx + root.leastRows // two lines may be said below the answer

    implicitHeight: Math.max(answer.height, keys.y + keys.height)

    Column {
        id: answer
        x: root.mirrored ? root.width - root.half : 0
        width: root.half
        spacing: Theme.space.x2

        Item {
            id: holder
            width: parent.width
            height: childrenRect.height
        }
        FieldMessage {
            width: parent.width
            error: root.error
            hint: root.hint
        }
    }
    Keypad {
        id: keys

        readonly property int lines: root.flat ? 2 : 4
        readonly property int free: root.room - y - (keys.lines - 1) * rowSpacing

        x: root.beside && !root.mirrored ? root.half + Theme.size.gutter : 0
        y: root.beside ? -root.lift : answer.height + (root.tight ? Theme.space.x1 : Theme.space.x4)
        width: root.half
        flat: root.flat
        keyHeight: Math.max(Theme.size.finger, Math.min(Theme.mm(41), Math.floor(free / keys.lines)))
        onDigit: text => root.digit(text)
        onErased: root.erased()
        onCleared: root.cleared()
    }
}
