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
    readonly property PagedColumn pages: elder.item as PagedColumn // of the elder version
    readonly property bool reading: root.pages !== null && !root.pages.atEnd
    readonly property bool further: root.pages !== null && root.pages.further
    readonly property bool more: root.pages ? root.pages.more : area.more
    readonly property int gap: root.wide ? Theme.frame.gapLandscape : Theme.size.gutter
    readonly property int leftWidth: root.landscape ? Math.round((root.contentWidth - root.gap) * (root.wide ? 0.5 : 0.57)) : root.contentWidth

    spoken: (root.reading ? qsTr("要用您的%1来%2。请按“下一页”看看同意了是什么意思。") : qsTr("要用您的%1来%2，同意吗？同意就按“同意，继续”。")).arg(words.details).arg(root.viewModel.purpose)
    problem: root.viewModel.cardStillThere ? qsTr("卡已经读好，请拿起来收好。") : ""
    stepPart: root.pages?.pageWords ?? ""
    backText: root.further ? qsTr("上一页") : qsTr("不同意")
    backIcon: root.further ? "arrow-left" : "x"
    mainText: root.more ? qsTr("往下看") : root.reading ? qsTr("下一页") : qsTr("同意，继续") // nobody agrees to what was not shown
    mainIcon: root.more ? "caret-down" : "arrow-right"
    onBackPressed: root.further ? root.pages.previous() : root.viewModel.refuse()
    onMainPressed: root.reading ? root.pages.next() : area.more && !Theme.elder ? area.showMore() : root.viewModel.agree()

    EvidenceWords {
        id: words
        evidence: root.viewModel.evidence
    }
    Loader {
        id: elder
        active: Theme.elder
        anchors { fill: parent; leftMargin: -(root.pages?.leftMargin ?? 0); rightMargin: -(root.pages?.rightMargin ?? 0) }
        sourceComponent: ConsentPages {
            viewModel: root.viewModel
            low: root.landscape
            tight: root.small
        }
    }
    ScrollArea {
        id: area
        visible: !Theme.elder
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
        visible: root.lifted && !Theme.elder
        y: root.contentHeight - height - Theme.space.x4
        width: root.contentWidth
    }
}
