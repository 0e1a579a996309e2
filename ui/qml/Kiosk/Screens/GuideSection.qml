import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One heading of a guide with its text beside it; below it in elder mode, and where large type leaves too little room.
Item {
    id: root

    default property alias content: slot.data
    property string icon
    property string title
    property string text
    property string meaning // of a word in it
    property bool last: false
    property bool dense: false

    readonly property int pad: root.dense ? Theme.mm(3.5) : Theme.mm(5.5)
    readonly property int column: Math.round(8.6 * Theme.type.strong.px)
    readonly property bool stacked: Theme.elder || root.width - root.column < 9 * Theme.type.body.px
    readonly property int headWidth: root.stacked ? root.width : root.column

    width: parent ? parent.width : 0
    height: body.y + body.height + root.pad

    Row {
        id: head
        y: root.pad
        spacing: Theme.mm(3.5)

        Icon {
            id: sign
            name: root.icon
            size: Theme.size.iconSmall
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            role: Theme.elder ? Theme.type.label : Theme.type.strong
            text: root.title
            color: Theme.color.primary
            fit: true
            width: Math.min(naturalWidth, root.headWidth - sign.width - head.spacing - Theme.space.x2)
            Accessible.role: Accessible.Heading
        }
    }
    Column {
        id: body
        x: root.stacked ? 0 : root.headWidth
        y: root.stacked ? head.y + head.height + Theme.space.x1 : root.pad
        width: root.width - x

        KText {
            width: parent.width
            visible: root.text !== ""
            text: root.text
        }
        Column {
            id: slot
            width: parent.width
            spacing: Theme.space.x2
        }
        Meaning { text: root.meaning }
    }
    Rectangle {
        visible: !root.last
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.stroke
        color: Theme.color.line
    }
}
