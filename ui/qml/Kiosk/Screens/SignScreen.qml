pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Signature by finger; what it stands for is said beside it.
ScreenFrame {
    id: root

    required property SignViewModel viewModel

    backText: qsTr("上一步")
    mainText: qsTr("提交申请")
    mainIcon: "paper-plane-tilt"
    mainEnabled: root.viewModel.enough
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.submit()

    Connections {
        target: root.viewModel

        function onChanged(): void {
            if (root.viewModel.blank && !pad.isEmpty)
                pad.clear();
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.x4

        Column {
            width: parent.width
            spacing: Theme.space.x1

            KText {
                width: parent.width
                role: Theme.type.headline
                text: qsTr("请在框里签上姓名")
            }
            KText {
                width: parent.width
                role: Theme.type.lead
                color: Theme.color.ink2
                text: qsTr("用手指写，写得大一些。这个签名只用在本次申请。")
            }
        }
        Banner {
            visible: root.viewModel.problemText !== ""
            width: parent.width
            tone: Tone.Danger
            title: root.viewModel.problemText
        }
        SignaturePad {
            id: pad
            objectName: "signaturePad"
            width: parent.width
            height: Math.min(Theme.mm(160), Math.round(root.contentHeight * 0.5))
            dateText: root.viewModel.dateText
            onChanged: root.viewModel.sign(pad.strokes, pad.widthMm, pad.heightMm)
        }
        Row {
            width: parent.width
            spacing: Theme.size.gutter

            Button {
                objectName: "clearSignature"
                width: Math.floor((parent.width - parent.spacing) / 2)
                text: qsTr("擦掉重写")
                iconLeft: "eraser"
                enabled: !pad.isEmpty
                onClicked: pad.clear()
            }
            Button {
                objectName: "undoStroke"
                width: Math.floor((parent.width - parent.spacing) / 2)
                text: qsTr("退一笔")
                iconLeft: "arrow-counter-clockwise"
                enabled: !pad.isEmpty
                onClicked: pad.undo()
            }
        }
        Banner {
            width: parent.width
            icon: "shield-check"
            title: qsTr("提交后，申请加密保存并送到政务平台")
            text: root.viewModel.itemName
        }
    }
}
