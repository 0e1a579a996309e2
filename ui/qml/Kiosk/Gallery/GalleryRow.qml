import QtQuick
import Kiosk.Theme

// Samples beside each other, equally wide, as many in a line as there is room for `least` millimetres each.
Grid {
    id: root

    property int least: 40

    readonly property int room: Theme.grown(Theme.elder ? 1.45 * root.least : root.least)
    readonly property int perRow: Math.max(1, Math.min(root.visibleChildren.length, Math.floor((root.width + root.columnSpacing) / (root.room + root.columnSpacing))))
    readonly property int each: Math.floor((root.width - (root.perRow - 1) * root.columnSpacing) / root.perRow)

    width: parent ? parent.width : 0
    columns: root.perRow
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x3
}
