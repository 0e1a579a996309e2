pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// Search: every letter is answered at once. What somebody types is theirs; it goes with the screen.
ScreenFrame {
    id: root

    required property SearchViewModel viewModel

    readonly property bool latin: Qt.uiLanguage.startsWith("en")
    readonly property bool paged: root.viewModel.pageCount > 1
    readonly property bool byFoot: root.paged && root.landscape // a low panel has no room for a row of its own
    readonly property bool later: root.byFoot && root.viewModel.page > 0

    spoken: Theme.elder ? qsTr("输入要办的事，下面会列出来。要人帮忙，按“请人帮我”。") : qsTr("输入要办的事，下面会列出来。要人帮忙，按“找人帮忙”。")
    problem: root.viewModel.nothing ? qsTr("没有找到。可以换个词，或者拨打 12345。") : ""
    backText: root.later ? qsTr("上一页") : qsTr("返回")
    mainText: root.byFoot && root.viewModel.page + 1 < root.viewModel.pageCount ? qsTr("更多事项") : ""
    mainIcon: "arrow-right"
    mainKind: Button.Secondary
    onBackPressed: root.later ? root.viewModel.turnPage(-1) : root.viewModel.back()
    onMainPressed: root.viewModel.turnPage(1)

    // The box begins with what the core has, and is empty when the screen goes; in between the resident is ahead of the core.
    onVisibleChanged: {
        box.text = root.visible ? root.viewModel.text : "";
        if (root.visible && root.viewModel.text === "")
            box.open();
    }
    Component.onCompleted: if (root.visible) box.text = root.viewModel.text

    SearchBox {
        id: box
        objectName: "searchBox"
        width: root.contentWidth
        shortPlaceholder: qsTr("输入事项名称")
        placeholder: root.latin ? qsTr("输入事项名称") : qsTr("输入事项名称或拼音首字母")
        onTextChanged: if (root.visible && box.text !== root.viewModel.text) root.viewModel.change(box.text)
    }
    PopularWords {
        id: popular
        visible: root.viewModel.text === ""
        y: box.height + Theme.space.x3
        width: root.contentWidth
        words: root.viewModel.popular
        onChosen: text => box.text = text
    }
    ScrollArea {
        id: area
        visible: root.viewModel.text !== ""
        x: -leftMargin
        y: box.height + Theme.space.x3
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight - y - root.typedOver
        contentHeight: results.height

        Column {
            id: results
            width: area.contentWidth
            spacing: Theme.space.x3
            bottomPadding: Theme.space.x3

            Item {
                visible: !root.viewModel.nothing
                width: parent.width
                height: Theme.type.body.linePx

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.byFoot ? qsTr("找到 %1 项").arg(root.viewModel.total) + "\u3000" + qsTr("第 %1 页，共 %2 页").arg(root.viewModel.page + 1).arg(root.viewModel.pageCount) : qsTr("找到 %1 项").arg(root.viewModel.total)
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                }
                SampleBadge {
                    visible: root.viewModel.sample
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                }
            }
            EntryTiles {
                width: parent.width
                room: root.landscape ? area.height - y - Theme.space.x3 : 0
                landscape: root.landscape
                broad: root.broad
                tiles: root.viewModel.tiles
                onChosen: code => root.viewModel.choose(code)
            }
            EmptyState {
                visible: root.viewModel.nothing
                width: parent.width
                icon: "magnifying-glass"
                title: qsTr("没有找到“%1”").arg(root.viewModel.text)
                text: Theme.elder ? qsTr("换个说法试试，例如“居住证”。也可以打 12345，或者按“请人帮我”。") : qsTr("换个说法试试，例如“居住证”。也可以打 12345，或者按“找人帮忙”。")
                action: qsTr("12345 热线")
                actionName: "searchHotline"
                actionIcon: "phone-call"
                onActed: root.viewModel.openHotline()
            }
            Pager {
                width: parent.width
                visible: root.paged && !root.byFoot
                page: root.viewModel.page
                count: root.viewModel.pageCount
                onTurned: by => root.viewModel.turnPage(by)
            }
        }
    }
}
