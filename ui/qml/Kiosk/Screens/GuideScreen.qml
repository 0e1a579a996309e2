pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// What an item asks for and gives, before anybody shows a card.
ScreenFrame {
    id: root

    required property GuideViewModel viewModel

    readonly property bool blocked: root.viewModel.blockedText !== ""
    readonly property bool wide: root.width > 1.5 * root.height
    readonly property int leadWidth: root.wide ? Theme.frame.pictureColumn : root.contentWidth

    readonly property GuidePages pages: elder.item as GuidePages // of the elder version
    readonly property bool reading: root.pages !== null && !root.pages.atEnd
    readonly property bool further: root.pages !== null && root.pages.further

    readonly property string opening: qsTr("这里是“%1”的说明：要带什么、多久办好、收不收费。看好了，按“开始办理”。").arg(root.viewModel.title)
    readonly property string goingOn: root.reading ? qsTr("接着看，按“%1”。").arg(root.mainText) : root.blocked ? "" : qsTr("看好了，按“开始办理”。")

    spoken: [root.further ? root.goingOn : root.opening, root.pages?.said ?? ""].filter(words => words !== "").join("\n")
    problem: root.viewModel.blockedText
    backText: root.further ? qsTr("上一页") : qsTr("返回")
    mainText: !root.reading ? qsTr("开始办理") : root.pages?.more ? qsTr("往下看") : qsTr("下一页")
    mainIcon: root.reading && root.pages?.more ? "caret-down" : "arrow-right"
    mainEnabled: root.reading || !root.blocked
    code: root.viewModel.blockedCode || root.viewModel.page.code
    onBackPressed: root.further ? root.pages.previous() : root.viewModel.back()
    onMainPressed: root.reading ? root.pages.next() : root.viewModel.begin()

    Loader {
        id: elder
        active: Theme.elder
        anchors { fill: parent; leftMargin: -(root.pages?.leftMargin ?? 0); rightMargin: -(root.pages?.rightMargin ?? 0) }
        sourceComponent: GuidePages {
            viewModel: root.viewModel
            low: root.landscape
            tight: root.small
        }
    }
    ScrollArea {
        visible: !Theme.elder
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: guide.height + Theme.space.x5
        onVisibleChanged: contentY = 0

        Grid {
            id: guide
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.frame.gapLandscape
            rowSpacing: Theme.space.x6

            GuideLead {
                width: root.leadWidth
                viewModel: root.viewModel
            }
            GuideCard {
                width: root.wide ? root.contentWidth - root.leadWidth - Theme.frame.gapLandscape : root.contentWidth
                viewModel: root.viewModel
                dense: root.landscape
            }
        }
    }
}
