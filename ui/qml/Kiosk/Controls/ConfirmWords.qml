pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The question and what follows from it, each line of it set evenly.
Column {
    id: root

    required property string title
    required property string text
    required property bool tight // no type that is larger than need be

    readonly property list<string> lines: root.text.split("\n")

    spacing: Theme.space.x2

    KText {
        width: parent.width
        role: root.tight ? Theme.type.title : Theme.type.headline
        even: true
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width
        visible: root.text !== ""

        Repeater {
            model: root.lines.length

            KText {
                required property int index

                width: parent.width
                role: root.tight ? Theme.type.body : Theme.type.lead
                even: true
                text: root.lines[index] ?? ""
                color: Theme.color.ink2
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
