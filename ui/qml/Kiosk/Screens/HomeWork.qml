import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The part of home to work with: greeting, notices, items, pages. The tiles share what room is left.
Item {
    id: root

    required property HomeViewModel viewModel
    property int room: 0
    property bool greeting: true
    property bool titled: true
    property bool broad: false
    property bool scenic: false // the upper part stands on the scene, whose field ends where the items begin

    readonly property bool paged: root.viewModel.pageCount > 1
    readonly property bool noticed: root.viewModel.problemText !== "" || !root.viewModel.online
    readonly property int pagerRoom: root.paged ? pager.height + Theme.space.x3 : 0

    readonly property int foot: root.paged ? Theme.space.x2 : Theme.space.x4

    height: tiles.y + tiles.height + root.pagerRoom + root.foot

    Column {
        id: upper
        y: root.scenic ? Theme.space.x1 : 0
        width: parent.width
        spacing: root.scenic ? Theme.mm(15) : Theme.space.x3

        HomeGreeting {
            visible: root.greeting
            width: parent.width
            sample: !root.titled && root.viewModel.sample
            hintVisible: !Theme.elder || !root.noticed && !root.broad
        }
        HomeNotices {
            width: parent.width
            visible: root.noticed
            problem: root.viewModel.problemText
            online: root.viewModel.online
        }
    }
    Item {
        id: title
        visible: root.titled
        y: Math.max(root.scenic ? Theme.mm(119) : 0, upper.y + upper.height + (upper.height > 0 ? Theme.space.x4 : 0))
        width: parent.width
        height: root.titled ? Theme.type.title.linePx + Theme.space.x3 : 0

        KText {
            role: Theme.type.title
            text: qsTr("可以在这里办")
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        SampleBadge {
            visible: root.viewModel.sample
            anchors.right: parent.right
            y: Math.round((Theme.type.title.linePx - height) / 2)
        }
    }
    HomeTiles {
        id: tiles
        y: title.y + title.height
        width: parent.width
        room: root.room - y - root.pagerRoom - root.foot
        broad: root.broad
        tiles: root.viewModel.tiles
        onChosen: code => root.viewModel.choose(code)
    }
    Pager {
        id: pager
        y: tiles.y + tiles.height + Theme.space.x3
        width: parent.width
        visible: root.paged
        page: root.viewModel.page
        count: root.viewModel.pageCount
        onTurned: by => root.viewModel.turnPage(by)
    }
}
