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
    readonly property bool wide: root.width > 1.5 * root.height && !Theme.elder
    readonly property int leadWidth: root.wide ? Theme.frame.pictureColumn : root.contentWidth

    mainText: qsTr("开始办理")
    mainIcon: "arrow-right"
    mainEnabled: !root.blocked
    code: root.viewModel.blockedCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.begin()

    ScrollArea {
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
