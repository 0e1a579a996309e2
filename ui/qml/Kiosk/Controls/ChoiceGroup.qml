pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// At most four answers beside each other, one of them chosen; in elder mode one below the other.
Grid {
    id: root

    signal chosen(int index)

    property list<string> choices
    property list<string> names // objectName of each card
    property int current: -1
    property int perRow: Theme.elder ? 1 : Math.min(3, Math.max(1, root.choices.length))

    width: parent ? parent.width : 0
    columns: root.perRow
    columnSpacing: Theme.size.gutter
    rowSpacing: Math.max(Theme.size.gap, Theme.space.x3)
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.choices

        ChoiceCard {
            required property int index
            required property string modelData

            width: Math.floor((root.width - (root.perRow - 1) * root.columnSpacing) / root.perRow)
            objectName: root.names[index] ?? ""
            text: modelData
            leading: root.perRow === 1
            checked: index === root.current
            onClicked: root.chosen(index)
        }
    }
}
