pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Photographing one paper: the live picture with its hint, then the page that was taken, to keep or to take again.
ScreenFrame {
    id: root

    required property MaterialsViewModel viewModel
    required property FrameSource frames

    readonly property bool inspecting: root.viewModel.phase === "inspecting"
    readonly property bool found: root.viewModel.framingHint === "looking" && root.frames.outlined // the outline comes first
    readonly property int side: root.span(root.small && !root.broad ? 4 : 3) // for the words, beside the picture
    readonly property bool taking: root.viewModel.phase === "taking"

    lowFilled: true
    spoken: root.inspecting ? qsTr("拍好了。看得清楚，就用这张；看不清楚，就按“重拍”。") : root.taking ? qsTr("正在拍，请不要动。") : qsTr("请拍%1。把纸平放在拍摄台上，四个角都露出来，再按“拍照”。").arg(root.viewModel.title)
    problem: root.viewModel.problemText
    backText: root.inspecting ? qsTr("重拍") : qsTr("上一步")
    backIcon: root.inspecting ? "arrow-counter-clockwise" : "arrow-left"
    mainText: root.inspecting ? qsTr("看清楚了，就用这张") : qsTr("拍照")
    mainIcon: root.inspecting ? "arrow-right" : ""
    mainIconLeft: root.inspecting ? "" : "camera"
    mainEnabled: root.inspecting || (!root.taking && root.viewModel.cameraReady)
    mainBusy: root.taking
    code: root.viewModel.problemCode
    onBackPressed: root.inspecting ? root.viewModel.retake() : root.viewModel.back()
    onMainPressed: root.inspecting ? root.viewModel.keep() : root.viewModel.shoot()

    ScrollArea {
        id: head
        parent: root.showing
        x: -leftMargin
        width: (root.landscape ? root.side : root.contentWidth) + leftMargin + rightMargin
        height: Math.min(words.height, root.showing.height - Theme.space.x4)
        contentHeight: words.height

        MaterialWords {
            id: words
            width: parent.width
            viewModel: root.viewModel
            inspecting: root.inspecting
            low: root.small
            stacked: !root.landscape
            short: root.contentHeight < Theme.mm(250)
        }
    }
    Item {
        id: picture
        parent: root.showing
        x: root.landscape ? root.side + Theme.size.gutter : 0
        y: root.landscape ? 0 : head.height + Theme.space.x3
        width: parent.width - x
        height: parent.height - y - Theme.space.x4
    }
    Viewfinder {
        parent: root.showing
        visible: !root.inspecting
        anchors.fill: picture
        frames: root.frames
        hint: root.viewModel.problemText !== "" && !root.viewModel.cameraReady ? "" : framing.words // the problem says it
        shutterVisible: false // the foot's main action takes the picture
    }
    TakenPage {
        parent: root.showing
        visible: root.inspecting
        anchors.fill: picture
        source: root.viewModel.pageSource
        ratio: root.viewModel.pageRatio
    }
    FramingWords {
        id: framing
        hint: root.taking ? "taking" : !root.viewModel.cameraReady ? "gone" : root.found ? "hold_still" : root.viewModel.framingHint
    }
    Remark {
        objectName: "framingRemark"
        words: root.inspecting || root.taking || !root.viewModel.cameraReady ? "" : framing.words
    }
}
