pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Items
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Photographing one paper: the live picture with its hint; where it is not sure where the page is, the photograph with four
// corners to be set; then the page, to keep or to take again.
ScreenFrame {
    id: root

    required property MaterialsViewModel viewModel
    required property FrameSource frames

    readonly property bool inspecting: root.viewModel.phase === "inspecting"
    readonly property bool found: root.viewModel.framingHint === "looking" && root.frames.outlined // the outline comes first
    readonly property int side: root.span(root.small && !root.broad ? 4 : 3) // for the words, beside the picture
    readonly property bool taking: root.viewModel.phase === "taking"
    readonly property bool counting: root.viewModel.countdown > 0
    readonly property bool cutting: root.viewModel.phase === "cutting"
    readonly property bool outlining: root.viewModel.phase === "outlining" || root.cutting
    readonly property bool taken: root.inspecting || root.outlining // there is a photograph, and no live picture

    lowFilled: true
    spoken: root.cutting ? qsTr("正在裁，请稍等。") : root.outlining ? qsTr("请指出纸的四个角。先点一个圆圈，再点纸的那个角。好了就按“就按这四个角”；也可以用整张照片，或者重拍。") : root.inspecting ? qsTr("拍好了。看得清楚，就用这张；看不清楚，就按“重拍”。") : root.taking ? qsTr("正在拍，请不要动。") : qsTr("请拍%1。把纸平放在拍摄台上，四个角都露出来，再按“拍照”。").arg(root.viewModel.title)
    problem: root.viewModel.problemText
    backText: root.taken ? qsTr("重拍") : qsTr("上一步")
    backIcon: root.taken ? "arrow-counter-clockwise" : "arrow-left"
    mainText: root.outlining ? qsTr("就按这四个角") : root.inspecting ? qsTr("看清楚了，就用这张") : qsTr("拍照")
    mainIcon: root.taken ? "arrow-right" : ""
    mainIconLeft: root.taken ? "" : "camera"
    mainEnabled: root.taken ? !root.cutting : !root.taking && root.viewModel.cameraReady
    mainBusy: root.taking || root.cutting
    code: root.viewModel.problemCode
    onBackPressed: root.taken ? root.viewModel.retake() : root.viewModel.back()
    onMainPressed: root.taken ? root.viewModel.keep() : root.viewModel.shoot()

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
            outlining: root.outlining
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
    Item {
        id: below // the words, beside the picture
        parent: root.showing
        y: head.height
        width: root.side
        height: parent.height - y
    }
    Viewfinder {
        parent: root.showing
        visible: !root.taken
        anchors.fill: picture
        frames: root.frames
        hint: root.viewModel.problemText !== "" && !root.viewModel.cameraReady ? "" : framing.words // the problem says it
        steady: root.counting
        progress: root.viewModel.countdownShare
        seconds: root.viewModel.countdown
        shutterVisible: false // the foot's main action takes the picture
    }
    TakenPage {
        parent: root.showing
        visible: root.inspecting
        anchors { fill: picture; bottomMargin: adjust.visible && !root.low ? adjust.height + Theme.size.gap : 0 }
        source: root.inspecting ? root.viewModel.pageSource : ""
        ratio: root.viewModel.pageRatio
    }
    Button {
        id: adjust
        parent: root.low ? root.place : picture
        objectName: "adjustButton"
        visible: root.inspecting && root.viewModel.adjustable && (root.low || picture.height > Theme.mm(90))
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.low ? Theme.space.x4 : 0 }
        height: Theme.size.buttonSmall
        text: qsTr("调整四边")
        role: Theme.type.strong
        kind: Button.Quiet
        iconLeft: "scan"
        iconSize: Theme.size.iconSmall
        onClicked: root.viewModel.adjust()
    }
    Loader {
        id: outliner

        readonly property string heldWords: (outliner.item as PageOutliner)?.heldWords ?? ""

        parent: root.showing
        anchors.fill: picture
        active: root.outlining
        sourceComponent: PageOutliner {
            viewModel: root.viewModel
            place: root.place
            apart: root.low
            mirrored: Station.leftHand && !root.landscape
            aside: root.landscape ? below : null
        }
    }
    FramingWords {
        id: framing
        hint: root.taking ? "taking" : !root.viewModel.cameraReady ? "gone" : root.counting ? "counting" : root.found ? "hold_still" : root.viewModel.framingHint
    }
    Remark {
        objectName: "framingRemark"
        standMs: root.counting ? 100 : 1500 // before the shutter
        words: root.outlining ? outliner.heldWords : root.taken || root.taking || !root.viewModel.cameraReady ? "" : framing.words
    }
}
