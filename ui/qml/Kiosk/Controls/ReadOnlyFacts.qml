pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Labels and values that cannot be changed here: `facts` is label, value, label, value. One column stands label beside
// value; two columns (one in elder mode) stand label over value.
Grid {
    id: root

    property list<string> facts
    property int perRow: 1
    property int labelWidth: Math.round(Theme.type.body.px * 6.5)

    readonly property bool stacked: root.perRow > 1
    readonly property int columnCount: Theme.elder ? 1 : Math.min(root.perRow, Math.max(1, Math.floor(root.width / (7.3 * Theme.type.lead.px)))) // a number in groups needs so much

    width: parent ? parent.width : 0
    columns: root.columnCount
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x1

    Repeater {
        model: Math.floor(root.facts.length / 2)

        Item {
            id: fact

            required property int index

            width: Math.floor((root.width - (root.columnCount - 1) * root.columnSpacing) / root.columnCount)
            height: root.stacked ? label.height + value.height : Math.max(label.height, value.height)
            Accessible.role: Accessible.StaticText
            Accessible.name: label.text + "：" + value.text

            KText {
                id: label
                width: root.stacked ? fact.width : root.labelWidth
                role: root.stacked ? Theme.type.note : Theme.type.body
                text: root.facts[2 * fact.index]
                color: Theme.color.ink2
                Accessible.ignored: true
            }
            KText {
                id: value
                x: root.stacked ? 0 : root.labelWidth + Theme.space.x2
                y: root.stacked ? label.height : 0
                width: fact.width - x
                role: root.stacked ? Theme.type.lead : Theme.type.body
                text: root.facts[2 * fact.index + 1]
                fit: /^[0-9*X ]+$/.test(text) // a number stays on one line
                Accessible.ignored: true
            }
        }
    }
}
