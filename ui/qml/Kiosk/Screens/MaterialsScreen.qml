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

    Column {
        id: head
        width: root.landscape ? root.span(3) : parent.width
        spacing: Theme.space.x1

        KText {
            width: parent.width
            role: Theme.type.headline
            text: root.inspecting ? qsTr("看一看，字清楚吗") : root.viewModel.count > 1 ? qsTr("拍%1（%2/%3）").arg(root.viewModel.title).arg(root.viewModel.index + 1).arg(root.viewModel.count) : qsTr("拍%1").arg(root.viewModel.title)
        }
        KText {
            width: parent.width
            role: Theme.type.lead
            color: Theme.color.ink2
            text: root.inspecting ? qsTr("%1　四边完整、文字看得清就可以用").arg(root.viewModel.title) : qsTr("把纸平放在拍摄台上，四个角都露出来")
        }
        KText {
            visible: text !== "" && !root.inspecting
            width: parent.width
            role: Theme.type.note
            color: Theme.color.ink3
            text: root.viewModel.hint
        }
        Banner {
            visible: root.viewModel.problemText !== ""
            width: parent.width
            tone: Tone.Attention
            title: root.viewModel.problemText
        }
        Banner {
            visible: root.inspecting && !(root.viewModel.found && root.viewModel.sharp)
            width: parent.width
            tone: Tone.Attention
            title: root.viewModel.found ? qsTr("照片有些模糊") : qsTr("没有找到完整的纸边")
            text: root.viewModel.found ? qsTr("重拍时请把纸放平，不要动") : qsTr("重拍时请让四个角都露出来")
        }
    }
    Item {
        id: picture
        x: root.landscape ? head.width + Theme.size.gutter : 0
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
        hint: root.taking ? "taking" : root.viewModel.cameraReady ? root.viewModel.framingHint : "gone"
    }
}
