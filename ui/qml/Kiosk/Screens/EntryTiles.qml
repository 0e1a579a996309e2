pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A page of entries: eight in two columns, in the elder version four large ones. They share the room they are given.
Grid {
    id: root

    signal chosen(string code)

    required property RecordListModel tiles
    property int room: 0
    property bool landscape: false // more columns, where the panel is low
    property bool broad: false // and wide

    readonly property bool tight: root.landscape && !root.broad
    readonly property int most: root.broad ? 4 : 2
    readonly property int needed: 11 * Theme.type.label.px // for a tile with its name and its fact
    readonly property int lines: Math.ceil((Theme.elder ? 4 : 8) / root.columns)
    readonly property int least: Theme.mm(root.landscape ? 24 : Theme.elder ? 42 : 28)
    readonly property int tileHeight: Math.min(Theme.mm(Theme.elder ? 63 : 48), Math.max(root.least, Math.floor((root.room + root.rowSpacing) / root.lines) - root.rowSpacing))
    readonly property int tileWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    columns: Theme.elder ? (root.broad || root.tight ? 2 : 1) : Math.max(1, Math.min(root.most, Math.floor((root.width + Theme.size.gutter) / (root.needed + Theme.size.gutter))))
    columnSpacing: Theme.size.gutter
    rowSpacing: root.landscape || root.columns === 1 ? Theme.space.x2 : Theme.size.gutter

    Repeater {
        model: Theme.elder ? null : root.tiles

        ItemTile {
            required property string code
            required property string short_name
            required property string icon_name
            required time
            required fee
            required where

            objectName: "tile_" + code
            width: root.tileWidth
            height: Math.max(implicitHeight, root.tileHeight)
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
            required property string where

            objectName: "tile_" + code
            width: root.tileWidth
            height: root.landscape ? Math.max(least, root.tileHeight) : Math.max(implicitHeight, root.tileHeight)
            text: short_name
            sub: where !== "" ? where : fee !== "" && !root.landscape ? time + "\u3000" + fee : time
            iconName: icon_name
            onClicked: root.chosen(code)
        }
    }
}
