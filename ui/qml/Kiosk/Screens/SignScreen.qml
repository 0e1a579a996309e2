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

    readonly property int sideWidth: root.landscape ? root.span(3) : root.contentWidth
    readonly property int underHead: head.y + head.height + Theme.space.x4
    readonly property int room: root.contentHeight - root.underHead - Theme.space.x4

    // The sheet is as blank as the core says: when a session ends while it is hidden, and whenever it is shown or left.
    function followBlank(): void {
        if (root.viewModel.blank && !pad.isEmpty)
            pad.clear();
    }

    backText: qsTr("上一步")
    mainText: qsTr("提交申请")
    mainIcon: "paper-plane-tilt"
    mainEnabled: root.viewModel.enough
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.submit()
    onVisibleChanged: root.followBlank()

    Connections {
        target: root.viewModel
        enabled: !root.visible // while it is shown, a stroke may be under the finger that the core does not know yet

        function onChanged(): void {
            root.followBlank();
        }
    }
    Column {
        id: head
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
            text: Theme.elder ? qsTr("用手指写，写得大一些。") : qsTr("用手指写，写得大一些。这个签名只用在本次申请。")
        }
    }
    SignaturePad {
        id: pad
        objectName: "signaturePad"
        y: root.underHead
        width: root.landscape ? root.contentWidth - root.sideWidth - Theme.size.gutter : root.contentWidth
        height: Math.min(Theme.mm(160), root.landscape ? root.room : root.room - side.height - Theme.space.x4)
        dateText: root.viewModel.dateText
        onChanged: root.viewModel.sign(pad.strokes, pad.widthMm, pad.heightMm)
    }
    Column {
        id: side
        x: root.landscape ? root.contentWidth - width : 0
        y: root.landscape ? root.underHead : pad.y + pad.height + Theme.space.x4
        width: root.sideWidth
        spacing: Theme.space.x4

        Grid {
            id: changes

            readonly property int buttonWidth: root.landscape ? width : Math.floor((width - columnSpacing) / 2)

            width: parent.width
            columns: root.landscape ? 1 : 2
            columnSpacing: Theme.size.gutter
            rowSpacing: Theme.space.x3

            Button {
                objectName: "clearSignature"
                width: changes.buttonWidth
                text: qsTr("擦掉重写")
                iconLeft: "eraser"
                enabled: !pad.isEmpty
                onClicked: pad.clear()
            }
            Button {
                objectName: "undoStroke"
                width: changes.buttonWidth
                text: qsTr("退一笔")
                iconLeft: "arrow-counter-clockwise"
                enabled: !pad.isEmpty
                onClicked: pad.undo()
            }
        }
        SignatureMeaning {
            width: parent.width
            itemName: root.viewModel.itemName
            problem: root.viewModel.problemText
        }
    }
}
