pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// What was read from the card, and the question whether it may be used.
ScreenFrame {
    id: root

    required property ConsentViewModel viewModel

    readonly property bool wide: root.width > 1.5 * root.height
    readonly property bool lifted: root.viewModel.cardStillThere && !root.landscape
    readonly property int gap: root.wide ? Theme.frame.gapLandscape : Theme.size.gutter
    readonly property int leftWidth: root.landscape ? Math.round((root.contentWidth - root.gap) * (root.wide ? 0.5 : 0.57)) : root.contentWidth

    backText: qsTr("不同意")
    backIcon: "x"
    mainText: area.more ? qsTr("往下看") : qsTr("同意，继续") // nobody agrees to what was not shown
    mainIcon: area.more ? "caret-down" : "arrow-right"
    onBackPressed: root.viewModel.refuse()
    onMainPressed: area.more ? area.showMore() : root.viewModel.agree()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight - (root.lifted ? lift.height + Theme.space.x4 + Theme.space.x3 : 0)
        contentHeight: column.height + Theme.space.x3
        onVisibleChanged: contentY = 0

        Grid {
            id: column
            columns: root.landscape ? 2 : 1
            columnSpacing: root.gap
            rowSpacing: Theme.space.x5

            ConsentQuestion {
                width: root.leftWidth
                viewModel: root.viewModel
                liftHere: root.landscape
            }
            ConsentPoints {
                width: root.landscape ? root.contentWidth - root.leftWidth - root.gap : root.contentWidth
                points: root.viewModel.points
            }
        }
    }
    LiftCard {
        id: lift
        visible: root.lifted
        y: root.contentHeight - height - Theme.space.x4
        width: root.contentWidth
    }
}
