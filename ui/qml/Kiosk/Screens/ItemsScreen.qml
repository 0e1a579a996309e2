pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// A list to choose from, a page at a time: a topic, everything, or what is done together.
ScreenFrame {
    id: root

    required property ItemsViewModel viewModel

    readonly property bool paged: root.viewModel.pageCount > 1
    readonly property bool byFoot: root.paged && root.landscape // a low panel has no room for a row of its own
    readonly property bool later: root.byFoot && root.viewModel.page > 0
    readonly property string title: root.viewModel.topic !== "" ? root.viewModel.topic
        : root.viewModel.shelf === "one_things" ? qsTr("高效办成一件事")
        : root.viewModel.enterprise ? qsTr("企业事项") : qsTr("全部事项")

    spoken: qsTr("%1。请选一件。").arg(root.title)
    backText: root.later ? qsTr("上一页") : qsTr("返回")
    mainText: root.byFoot && root.viewModel.page + 1 < root.viewModel.pageCount ? qsTr("更多事项") : ""
    mainIcon: "arrow-right"
    mainKind: Button.Secondary
    onBackPressed: root.later ? root.viewModel.turnPage(-1) : root.viewModel.back()
    onMainPressed: root.viewModel.turnPage(1)

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: list.height

        Column {
            id: list
            width: area.contentWidth
            spacing: Theme.space.x3
            bottomPadding: Theme.space.x3

            Item {
                id: head
                width: parent.width
                height: head.beside ? title.height : badge.y + badge.height

                readonly property int rest: head.width - (badge.visible ? badge.width + Theme.space.x3 : 0) - (which.visible ? which.naturalWidth + Theme.space.x3 : 0)
                readonly property bool beside: !badge.visible || title.naturalWidth <= head.rest

                KText {
                    id: title
                    width: head.beside ? Math.min(naturalWidth, head.rest) : parent.width
                    role: Theme.type.headline
                    text: root.title
                    fit: true
                    breaks: true
                }
                SampleBadge {
                    id: badge
                    visible: root.viewModel.sample
                    x: !head.beside ? 0 : which.visible ? title.width + Theme.space.x3 : head.width - width
                    y: head.beside ? Math.round((title.height - height) / 2) : title.height
                }
                KText {
                    id: which
                    visible: root.byFoot
                    anchors { right: parent.right; verticalCenter: title.verticalCenter }
                    width: naturalWidth
                    fit: true
                    text: qsTr("第 %1 页，共 %2 页").arg(root.viewModel.page + 1).arg(root.viewModel.pageCount)
                    color: Theme.color.ink2
                }
            }
            EntryTiles {
                width: parent.width
                room: area.height - head.height - (pager.visible ? pager.height + Theme.space.x3 : 0) - 2 * Theme.space.x3
                landscape: root.landscape
                broad: root.broad
                tiles: root.viewModel.tiles
                onChosen: code => root.viewModel.choose(code)
            }
            EmptyState {
                visible: root.viewModel.empty
                alone: true
                width: parent.width
                height: Math.max(implicitHeight, area.height - y)
                icon: "clipboard-text"
                title: qsTr("这里还没有事项")
                text: qsTr("请问工作人员，或者拨打 12345。")
            }
            Pager {
                id: pager
                width: parent.width
                visible: root.paged && !root.byFoot
                page: root.viewModel.page
                count: root.viewModel.pageCount
                onTurned: by => root.viewModel.turnPage(by)
            }
        }
    }
}
