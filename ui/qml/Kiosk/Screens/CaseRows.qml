pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Own cases as rows: what it was, when and where it was handed in, and where it stands.
Grid {
    id: root

    signal chosen(string code)

    required property RecordListModel cases
    property int room: 0
    property bool landscape: false

    readonly property int each: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
    readonly property int lines: Math.ceil((Theme.elder ? 4 : 8) / root.columns)
    readonly property int share: Math.min(Theme.mm(Theme.elder ? 63 : 32), Math.floor((root.room + root.rowSpacing) / root.lines) - root.rowSpacing)

    columns: root.landscape && root.width > 34 * Theme.type.label.px ? 2 : 1
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x2

    Repeater {
        model: root.cases

        RowTile {
            id: row

            required property string code
            required property string name
            required property string icon_name
            required property string handed_in
            required property string status
            required property string stage

            objectName: "case_" + row.code
            width: root.each
            height: Math.max(implicitHeight, root.share)
            well: true
            caret: true
            text: row.name
            sub: row.handed_in
            iconName: row.icon_name
            badge: row.status
            badgeIcon: row.stage === "waiting" ? "warning" : row.stage === "done" ? "check-circle" : row.stage === "ended" ? "x-circle" : "clock"
            badgeTone: row.stage === "waiting" ? Tone.Attention : row.stage === "done" ? Tone.Success : row.stage === "ended" ? Tone.Neutral : Tone.Info
            Accessible.description: row.status + "，" + row.handed_in
            onClicked: root.chosen(row.code)
        }
    }
}
