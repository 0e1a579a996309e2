pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// The way of one case: where it stands, what the holder has to do, what comes next. The case's number is for the telephone.
ScreenFrame {
    id: root

    required property MyCaseViewModel viewModel

    readonly property int headWidth: root.landscape ? Math.floor((root.contentWidth - Theme.frame.gapLandscape) * (root.broad ? 0.5 : 0.58)) : root.contentWidth
    readonly property int wayWidth: root.landscape ? root.contentWidth - Theme.frame.gapLandscape - root.headWidth : root.contentWidth
    readonly property bool waits: root.viewModel.stage === "waiting"

    function stageOf(progress: string): int {
        return progress === "done" ? TimelineStep.Done : progress === "now" ? TimelineStep.Now : progress === "waiting" ? TimelineStep.Waiting : progress === "ended" ? TimelineStep.Ended : TimelineStep.Later;
    }

    spoken: qsTr("这件事现在是：%1。").arg(root.viewModel.status) + " " + root.viewModel.advice // not which: others may hear it
    code: root.viewModel.page.code
    onBackPressed: root.viewModel.back()

    ScrollArea {
        id: side
        visible: root.landscape
        x: -leftMargin
        width: root.headWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: head.height
        moreText: qsTr("左边还有")
    }
    ScrollArea {
        id: area
        x: (root.landscape ? root.contentWidth - root.wayWidth : 0) - leftMargin
        width: root.wayWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: way.y + way.height + Theme.space.x3

        Column {
            id: head
            parent: root.landscape ? side.contentItem : area.contentItem
            width: root.headWidth

            KText {
                readonly property real full: name.advanceWidth / parent.width // lines in the largest type

                width: parent.width
                role: full <= 1 ? Theme.type.headline : full * Theme.type.title.px < 2.6 * Theme.type.headline.px ? Theme.type.title : Theme.type.label // as large as its steps, at least
                even: true
                text: root.viewModel.title
                Accessible.role: Accessible.Heading
            }
            KText {
                width: parent.width
                role: Theme.type.body
                text: root.viewModel.handedIn
                color: Theme.color.ink2
            }
            KText {
                width: parent.width
                role: Theme.type.note
                text: qsTr("办件编号 %1").arg(root.viewModel.caseNo)
                color: Theme.color.ink2
            }
            Item {
                visible: banner.visible
                width: 1
                height: root.landscape && !root.broad ? Theme.space.x2 : Theme.space.x4
            }
            Banner {
                id: banner
                visible: root.viewModel.advice !== "" || root.viewModel.message !== ""
                width: parent.width
                tone: root.waits ? Tone.Attention : Tone.Info
                title: root.viewModel.message !== "" ? root.viewModel.message : root.viewModel.status
                text: root.viewModel.advice
            }
            Item {
                visible: paper.visible
                width: 1
                height: Theme.space.x3
            }
            PageOnPaper {
                id: paper
                width: parent.width
                viewModel: root.viewModel.page
                offer: qsTr("要不要一份纸质的结果？")
            }
        }
        Timeline {
            id: way
            y: root.landscape ? 0 : head.height + Theme.space.x4
            width: area.contentWidth

            Repeater {
                model: root.viewModel.steps

                TimelineStep {
                    required property string progress
                    required title
                    required text

                    stage: root.stageOf(progress)
                    badge: progress === "done" ? qsTr("完成") : progress === "now" ? qsTr("现在") : progress === "waiting" ? qsTr("等您办") : progress === "ended" ? qsTr("已结束") : qsTr("还没开始")
                }
            }
        }
    }
    TextMetrics {
        id: name
        font: Theme.type.headline.font
        text: root.viewModel.title
    }
}
