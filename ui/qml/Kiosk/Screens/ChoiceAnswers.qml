pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// At most four answers as large tiles that share the page: one below the other, or two in a line where the panel is low.
Grid {
    id: root

    signal chosen(int index)

    required property list<string> choices
    required property list<string> names
    required property int current
    required property int room

    readonly property int least: Theme.size.button
    readonly property bool low: root.choices.length * (root.least + root.rowSpacing) - root.rowSpacing > root.room
    readonly property int lines: Math.max(1, Math.ceil(root.choices.length / root.columns))
    readonly property int tileWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
    readonly property int share: Math.floor((root.room + root.rowSpacing) / root.lines) - root.rowSpacing
    readonly property int tileHeight: Math.max(root.least, Math.min(Theme.size.tileH, root.share))

    columns: root.low ? 2 : 1
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x2
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.choices

        ChoiceCard {
            required property int index
            required property string modelData

            objectName: root.names[index] ?? ""
            width: root.tileWidth
            height: Math.max(implicitHeight, root.tileHeight)
            text: modelData
            role: Theme.type.title
            leading: true
            checked: index === root.current
            onClicked: root.chosen(index)
        }
    }
}
