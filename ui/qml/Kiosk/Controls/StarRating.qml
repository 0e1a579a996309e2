pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The five grades of the national rating (GB/T 39735), best first, each a face with its word. 0 is not rated.
Grid {
    id: root

    signal graded(int grade)

    property int grade: 0
    property int room: 0 // that all of them should stand in if they can; 0 for as much as they like

    readonly property list<string> words: [qsTr("非常满意"), qsTr("满意"), qsTr("基本满意"), qsTr("不满意"), qsTr("非常不满意")]
    readonly property list<string> faces: ["thumbs-up", "smiley", "smiley-meh", "smiley-sad", "smiley-angry"]
    property bool stacked: Theme.elder // one below the other
    readonly property int perRow: root.stacked ? 1 : 5
    readonly property int share: root.room > 0 && root.stacked ? Math.max(Theme.size.buttonSmall, Math.floor((root.room - 4 * root.rowSpacing) / 5)) : 0 // of the room, for each

    width: parent ? parent.width : 0
    columns: root.perRow
    columnSpacing: Math.max(Theme.size.gap, Theme.space.x2)
    rowSpacing: Math.max(Theme.size.gap, Theme.space.x2)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("您满意吗")

    Repeater {
        model: root.words

        GradeTile {
            required property int index
            required property string modelData

            width: Math.floor((root.width - (root.perRow - 1) * root.columnSpacing) / root.perRow)
            height: root.share > 0 ? Math.min(root.share, implicitHeight) : implicitHeight
            objectName: "grade_" + (5 - index)
            text: modelData
            beside: root.stacked
            iconName: root.faces[index]
            checked: root.grade === 5 - index
            enabled: root.grade === 0 || checked // what was given stays in colour
            onClicked: if (root.grade === 0) root.graded(5 - index)
        }
    }
}
