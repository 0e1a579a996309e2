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
    readonly property bool gathered: root.viewModel.phase === "gathered"
    readonly property bool working: root.viewModel.phase === "cutting" || root.composing
    readonly property bool outlining: root.viewModel.phase === "outlining" || root.viewModel.phase === "cutting"
    readonly property bool composing: root.viewModel.phase === "composing"
    readonly property bool taken: root.inspecting || root.outlining || root.composing // a photograph, no live picture
    readonly property bool live: !root.taken && !root.gathered
    property bool pressed: false // the shutter, by the resident

    lowFilled: true
    spoken: sentence.words
    problem: root.viewModel.problemText
    backText: root.taken ? qsTr("重拍") : qsTr("上一步")
    backIcon: root.taken ? "arrow-counter-clockwise" : "arrow-left"
    mainText: root.outlining ? qsTr("就按这四个角") : root.gathered ? qsTr("拍完了") : root.taken ? qsTr("看清楚了，就用这张") : qsTr("拍照")
    mainIcon: root.live ? "" : "arrow-right"
    mainIconLeft: root.live ? "camera" : ""
    mainEnabled: root.live ? !root.taking && root.viewModel.cameraReady : !root.working
    mainBusy: root.taking || root.working || unseen.running
    code: root.viewModel.problemCode
    onBackPressed: root.taken ? root.viewModel.retake() : root.viewModel.back()
    onMainPressed: {
        root.pressed = root.live;
        root.live ? root.viewModel.shoot() : root.viewModel.keep();
    }
    onLiveChanged: {
        if (!root.live && !root.pressed)
            unseen.restart();
        root.pressed = false;
    }

    // A page was taken by itself: a finger that was on its way to the shutter does not keep it unseen.
    Timer {
        id: unseen
        objectName: "unseen"
        interval: Theme.motion.unseen
    }

    MaterialSentence {
        id: sentence
        phase: root.viewModel.phase
        title: root.viewModel.title
        template: root.viewModel.template
        side: root.viewModel.side
        found: root.viewModel.found
        mayHaveMore: root.viewModel.mayHaveMore
    }
    ScrollArea {
        id: head
        parent: root.showing
        visible: !root.composing
        x: -leftMargin
        width: (root.landscape ? root.side : root.contentWidth) + leftMargin + rightMargin
        height: Math.min(words.height, root.showing.height - Theme.space.x4 - (root.landscape && root.outlining ? Theme.size.buttonSmall + Theme.space.x3 : 0)) // the way to use all of it stands below
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
            flat: root.landscape && root.small && root.contentHeight < Theme.mm(120)
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
    StateView {
        parent: root.showing
        visible: root.composing
        alone: true
        width: parent.width
        height: parent.height
        kind: StateView.Loading
        title: qsTr("正在把两面合成一页")
        text: qsTr("请稍等")
    }
    Viewfinder {
        parent: root.showing
        visible: root.live
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
    Loader {
        parent: root.showing
        anchors.fill: picture
        active: root.gathered
        sourceComponent: GatheredPages {
            viewModel: root.viewModel
            place: root.place
            apart: root.low
        }
    }
    FramingWords {
        id: framing
        portrait: root.viewModel.template === "portrait"
        hint: root.taking ? "taking" : !root.viewModel.cameraReady ? "gone" : root.counting ? "counting" : root.found ? "hold_still" : root.viewModel.framingHint
    }
    Remark {
        objectName: "framingRemark"
        standMs: root.counting ? 100 : 1500 // before the shutter
        words: root.outlining ? outliner.heldWords : !root.live || root.taking || !root.viewModel.cameraReady ? "" : framing.words
    }
}
