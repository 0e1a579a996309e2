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
    readonly property string title: root.viewModel.topic !== "" ? root.viewModel.topic
        : root.viewModel.shelf === "one_things" ? qsTr("高效办成一件事")
        : root.viewModel.enterprise ? qsTr("企业事项") : qsTr("全部事项")

    spoken: qsTr("%1。请选一件。").arg(root.title)
    onBackPressed: root.viewModel.back()

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

                readonly property bool beside: !badge.visible || title.naturalWidth + badge.width + Theme.space.x3 <= head.width

                KText {
                    id: title
                    width: parent.width
                    role: Theme.type.headline
                    text: root.title
                    fit: true
                    breaks: true
                }
                SampleBadge {
                    id: badge
                    visible: root.viewModel.sample
                    x: head.beside ? head.width - width : 0
                    y: head.beside ? Math.round((title.height - height) / 2) : title.height
                }
            }
            EntryTiles {
                width: parent.width
                room: area.height - head.height - (root.paged ? pager.height + Theme.space.x3 : 0) - 2 * Theme.space.x3
                landscape: root.landscape
                broad: root.broad
                tiles: root.viewModel.tiles
                onChosen: code => root.viewModel.choose(code)
            }
            EmptyState {
                visible: root.viewModel.empty
                width: parent.width
                icon: "clipboard-text"
                title: qsTr("这里还没有事项")
                text: qsTr("请问工作人员，或者拨打 12345。")
            }
            Pager {
                id: pager
                width: parent.width
                visible: root.paged
                page: root.viewModel.page
                count: root.viewModel.pageCount
                onTurned: by => root.viewModel.turnPage(by)
            }
        }
    }
}
