import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A word of the policy explained, quietly, below the place where it stands: a stroke at the side, then the word and its
// sentence. Nothing to press.
Item {
    id: root

    property string text

    visible: root.text !== ""
    width: parent ? parent.width : 0
    implicitHeight: root.text !== "" ? words.height : 0 // no page may depend on what is visible

    Rectangle {
        width: Theme.size.strokeStrong
        height: parent.height
        color: Theme.color.primaryLine
    }
    KText {
        id: words
        x: Theme.space.x2
        width: root.width - x
        role: Theme.type.note
        text: root.text
        color: Theme.color.ink2
    }
}
