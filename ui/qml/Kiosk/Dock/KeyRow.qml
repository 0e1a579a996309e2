import QtQuick
import Kiosk.Theme

// Keys of one width side by side, in as many rows as `columns` makes of them.
Grid {
    id: root

    readonly property int keyWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    width: parent ? parent.width : 0
    columnSpacing: Theme.space.x1
    rowSpacing: Theme.space.x1
}
