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
    readonly property bool taking: root.viewModel.phase === "taking"

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
        x: -leftMargin
        width: (root.landscape ? root.span(3) : root.contentWidth) + leftMargin + rightMargin
        height: root.landscape ? root.contentHeight - Theme.space.x4 : words.height
        contentHeight: words.height

        MaterialWords {
            id: words
            width: parent.width
            viewModel: root.viewModel
            inspecting: root.inspecting
        }
    }
    Item {
        id: picture
        x: root.landscape ? root.span(3) + Theme.size.gutter : 0
        y: root.landscape ? 0 : head.height + Theme.space.x3
        width: parent.width - x
        height: parent.height - y - Theme.space.x4
    }
    Viewfinder {
        visible: !root.inspecting
        anchors.fill: picture
        frames: root.frames
        hint: framing.words
        shutterVisible: false // the foot's main action takes the picture
    }
    TakenPage {
        visible: root.inspecting
        anchors.fill: picture
        source: root.viewModel.pageSource
        ratio: root.viewModel.pageRatio
    }
    FramingWords {
        id: framing
        hint: root.taking ? "taking" : !root.viewModel.cameraReady ? "gone" : root.found ? "hold_still" : root.viewModel.framingHint
    }
}
