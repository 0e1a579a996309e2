pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// At most four answers beside each other, one of them chosen; one below the other in elder mode and where there is no room.
Grid {
    id: root

    signal chosen(int index)

    property string name // what is asked, for a screen reader
    property list<string> choices
    property list<string> names // objectName of each card
    property bool alike: false // another group of the screen has the same words: each answer says its group
    property int current: -1
    property int perRow: Theme.elder || !root.roomy ? 1 : root.most

    readonly property int most: Math.min(3, Math.max(1, root.choices.length))
    readonly property int room: Math.floor((root.width - (root.most - 1) * root.columnSpacing) / root.most) - Theme.size.iconSmall - 4 * Theme.space.x2
    readonly property bool roomy: root.width === 0 || longest.advanceWidth <= 1.7 * root.room // two lines at most

    width: parent ? parent.width : 0
    columns: root.perRow
    columnSpacing: Theme.size.gutter
    rowSpacing: Math.max(Theme.size.gap, Theme.space.x3)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name !== "" ? root.name : qsTr("选一个")

    Repeater {
        model: root.choices

        ChoiceCard {
            required property int index
            required property string modelData

            width: Math.floor((root.width - (root.perRow - 1) * root.columnSpacing) / root.perRow)
            objectName: root.names[index] ?? ""
            text: modelData
            said: root.alike ? root.name + "，" + modelData : modelData
            leading: root.perRow === 1
            checked: index === root.current
            onClicked: root.chosen(index)
        }
    }

    TextMetrics {
        id: longest
        font: Theme.type.strong.font
        text: root.choices.reduce((one, other) => other.length > one.length ? other : one, "")
    }
}
