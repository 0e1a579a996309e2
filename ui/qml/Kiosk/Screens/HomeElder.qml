pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The elder version: at most four large ways on, groups and everything else; items where the catalogue has no groups.
Item {
    id: root

    required property HomeViewModel viewModel
    property int room: 0
    property bool broad: false // two columns
    property bool tight: false // a low panel that is not wide: names only

    readonly property bool grouped: groups.count > 0
    readonly property bool double: root.broad || root.tight
    readonly property int lines: root.double ? 2 : 4
    readonly property int end: root.cramped ? Theme.space.x1 : Theme.space.x4
    readonly property bool cramped: root.room < 10 * Theme.type.headline.px // hardly room for four names
    readonly property int count: root.grouped ? groups.count + 1 : items.count
    readonly property int pagerRoom: pager.visible ? pager.height + Theme.space.x3 : 0
    readonly property int gridY: upper.height + Theme.space.x3
    readonly property int gridHeight: Math.ceil(root.count / root.columns) * (root.tileHeight + Theme.size.gutter) - Theme.size.gutter
    readonly property int share: Math.floor((root.room - root.gridY - root.pagerRoom - root.end + Theme.size.gutter) / root.lines) - Theme.size.gutter
    readonly property int least: {
        let most = 0;
        for (const child of root.children)
            most = Math.max(most, (child as ChoiceTile)?.least ?? 0);
        return most;
    }
    readonly property int tileHeight: Math.min(Theme.mm(63), Math.max(root.least, root.share))
    readonly property int columns: root.double ? 2 : 1
    readonly property int tileWidth: Math.floor((root.width - (root.columns - 1) * Theme.size.gutter) / root.columns)

    component Place: ChoiceTile {
        required property int index

        x: index % root.columns * (root.tileWidth + Theme.size.gutter)
        y: root.gridY + Math.floor(index / root.columns) * (root.tileHeight + Theme.size.gutter)
        width: root.tileWidth
        height: root.tileHeight
    }

    height: root.gridY + root.gridHeight + root.pagerRoom + root.end

    Column {
        id: upper
        width: parent.width
        spacing: Theme.space.x3

        HomeGreeting {
            width: parent.width
            sample: root.viewModel.sample
            hintVisible: !notices.visible && !root.broad && !root.tight && Theme.textStep === 0 && root.room > 14 * Theme.type.headline.px
        }
        HomeNotices {
            id: notices
            width: parent.width
            visible: root.viewModel.problemText !== "" || !root.viewModel.online
            problem: root.viewModel.problemText
            online: root.viewModel.online
        }
    }
    Repeater {
        id: groups
        model: root.viewModel.groups

        Place {
            id: group

            required property string code
            required property string name
            required property string icon_name
            required property string hint

            objectName: "group_" + group.code
            text: group.name
            sub: root.tight ? "" : group.hint
            iconName: group.icon_name
            onClicked: root.viewModel.openTopic(group.code)
        }
    }
    Place {
        index: groups.count
        objectName: "allItems"
        visible: root.grouped
        text: qsTr("全部事项")
        sub: root.tight ? "" : qsTr("居住证、公积金等")
        iconName: "list"
        onClicked: root.viewModel.openAll()
    }
    Repeater {
        id: items
        model: root.viewModel.tiles

        Place {
            id: item

            required property string code
            required property string short_name
            required property string icon_name
            required property string time
            required property string fee
            required property string where

            objectName: "tile_" + item.code
            text: item.short_name
            sub: root.tight ? "" : item.where !== "" ? item.where : item.time + "\u3000" + item.fee
            iconName: item.icon_name
            onClicked: root.viewModel.choose(item.code)
        }
    }
    Pager {
        id: pager
        y: root.gridY + root.gridHeight + Theme.space.x3
        width: parent.width
        visible: root.viewModel.pageCount > 1
        page: root.viewModel.page
        count: root.viewModel.pageCount
        onTurned: by => root.viewModel.turnPage(by)
    }
}
