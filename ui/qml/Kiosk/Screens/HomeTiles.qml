pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is asked for often: tiles with the icon on top, or rows where names are long or the panel is low.
Grid {
    id: root

    signal chosen(string code)

    required property RecordListModel tiles
    property bool low: false
    property int most: 8

    readonly property int tallest: {
        let most = 0;
        for (const tile of root.children)
            most = Math.max(most, tile.implicitHeight);
        return most;
    }
    readonly property int tileWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    columnSpacing: Theme.size.gutter
    rowSpacing: root.low ? Theme.space.x2 : Theme.size.gutter

    Repeater {
        model: root.low ? null : root.tiles

        ServiceTile {
            required property string code
            required property string short_name
            required property string icon_name
            required property string time
            required property string where

            objectName: "tile_" + code
            width: root.tileWidth
            height: root.tallest
            text: short_name
            sub: where !== "" ? where : time
            iconName: icon_name
            onClicked: root.chosen(code)
        }
    }
    Repeater {
        model: root.low ? root.tiles : null

        HomeRow {
            required property int index
            required property string code
            required property string short_name
            required property string icon_name
            required property string time
            required property string where

            objectName: "tile_" + code
            width: root.tileWidth
            height: root.tallest
            visible: index < root.most
            low: root.columns > 2 // little width as well
            text: short_name
            sub: where !== "" ? where : time
            iconName: icon_name
            onClicked: root.chosen(code)
        }
    }
}
