import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One thing to know before beginning: the question in plain words and its answer below it; narrow, the answer takes the
// place below the sign as well.
Item {
    id: root

    default property alias answer: slot.data
    required property string icon
    required property string question
    property bool narrow: false
    property bool last: false

    readonly property int indent: sign.width + (root.narrow ? Theme.space.x2 : Theme.space.x3)

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(slot.y + slot.height, ask.y + ask.height) + Theme.space.x2

    Icon {
        id: sign
        name: root.icon
        size: root.narrow ? Theme.size.iconSmall : Theme.size.icon
        y: root.narrow ? ask.y + Math.round((ask.height - height) / 2) : slot.y + Math.round((Theme.type.label.linePx - height) / 2)
    }
    KText {
        id: ask
        x: root.indent
        y: Theme.space.x2
        width: root.width - x
        role: Theme.type.note
        text: root.question
        color: Theme.color.ink2
        Accessible.role: Accessible.Heading
    }
    Column {
        id: slot
        x: root.narrow ? 0 : root.indent
        y: ask.y + ask.height + (root.narrow ? Theme.space.x1 : 0)
        width: root.width - x
    }
    Rectangle {
        visible: !root.last && !root.narrow
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.stroke
        color: Theme.color.line
    }
}
