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

    readonly property bool waits: root.viewModel.stage === "waiting"

    function stageOf(progress: string): int {
        return progress === "done" ? TimelineStep.Done : progress === "now" ? TimelineStep.Now : progress === "waiting" ? TimelineStep.Waiting : progress === "ended" ? TimelineStep.Ended : TimelineStep.Later;
    }

    spoken: qsTr("这件事现在是：%1。").arg(root.viewModel.status) + " " + root.viewModel.advice // not which: others may hear it
    onBackPressed: root.viewModel.back()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: page.height

        Grid {
            id: page
            width: area.contentWidth
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.frame.gapLandscape
            rowSpacing: Theme.space.x4
            bottomPadding: Theme.space.x4

            readonly property int each: Math.floor((page.width - (page.columns - 1) * page.columnSpacing) / page.columns)

            Column {
                width: page.each

                KText {
                    width: parent.width
                    role: Theme.type.headline
                    text: root.viewModel.title
                    fit: true
                    breaks: true
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
                    height: Theme.space.x4
                }
                Banner {
                    id: banner
                    visible: root.viewModel.advice !== "" || root.viewModel.message !== ""
                    width: parent.width
                    tone: root.waits ? Tone.Attention : Tone.Info
                    title: root.viewModel.message !== "" ? root.viewModel.message : root.viewModel.status
                    text: root.viewModel.advice
                }
            }
            Timeline {
                width: page.each

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
    }
}
