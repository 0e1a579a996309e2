pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The items of a page: eight tiles in two columns, in elder mode four large ones.
// They share the room they are given.
Grid {
    id: root

    signal chosen(string code)

    required property RecordListModel tiles
    property int room: 0
    property bool broad: false // two columns even in elder mode

    readonly property int lines: Theme.elder && root.broad ? 2 : 4
    readonly property int least: Theme.mm(Theme.elder ? 48 : 31)
    readonly property int tileHeight: Math.min(Theme.mm(63), Math.max(root.least, Math.floor((root.room + root.rowSpacing) / root.lines) - root.rowSpacing))
    readonly property int tileWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    columns: Theme.elder && !root.broad ? 1 : 2
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.size.gutter

    Repeater {
        model: Theme.elder ? null : root.tiles

        ItemTile {
            required property string code
            required property string short_name
            required property string icon_name
            required time
            required fee

            objectName: "tile_" + code
            width: root.tileWidth
            height: root.tileHeight
            text: short_name
            iconName: icon_name
            onClicked: root.chosen(code)
        }
    }
    Repeater {
        model: Theme.elder ? root.tiles : null

        ChoiceTile {
            required property string code
            required property string short_name
            required property string icon_name
            required property string time
            required property string fee

            objectName: "tile_" + code
            width: root.tileWidth
            height: root.tileHeight
            text: short_name
            sub: time + "\u3000" + fee
            iconName: icon_name
            onClicked: root.chosen(code)
        }
    }
}
