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
    readonly property int underHead: head.height + Theme.space.x4
    readonly property bool tight: root.landscape && root.underHead + meaning.height > root.contentHeight
    readonly property bool troubled: root.viewModel.problemText !== ""

    // Sheet and core agree: a session ends while the sheet is hidden, or the screen was let go and made anew.
    function agree(): void {
        if (root.viewModel.blank && !pad.isEmpty)
            pad.clear();
        else if (root.visible && pad.isEmpty && !root.viewModel.blank)
            pad.changed();
    }

    backText: qsTr("上一步")
    mainText: qsTr("提交申请")
    mainIcon: "paper-plane-tilt"
    mainEnabled: root.viewModel.enough
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.submit()
    onVisibleChanged: root.agree()
    Component.onCompleted: root.agree()

    Connections {
        target: root.viewModel
        enabled: !root.visible // while it is shown, a stroke may be under the finger that the core does not know yet

        function onChanged(): void {
            root.agree();
        }
    }
    Column {
        id: head
        visible: !root.tight || !root.troubled
        width: root.sideWidth
        spacing: Theme.space.x1

        KText {
            width: parent.width
            role: root.landscape && !root.broad ? Theme.type.title : Theme.type.headline
            text: qsTr("请在框里签上姓名")
        }
        KText {
            visible: !root.landscape || root.broad
            width: parent.width
            role: Theme.type.lead
            even: true
            color: Theme.color.ink2
            text: Theme.elder ? qsTr("用手指写，写得大一些。") : qsTr("用手指写，写得大一些。这个签名只用在本次申请。")
        }
    }
    SignaturePad {
        id: pad
        objectName: "signaturePad"
        x: root.landscape ? root.sideWidth + Theme.size.gutter : 0
        y: root.landscape ? 0 : root.underHead
        width: root.contentWidth - x
        height: Math.min(Theme.mm(160), root.contentHeight - y - changes.height - 2 * Theme.space.x4 - (root.landscape ? 0 : meaning.height + Theme.space.x4))
        dateText: root.viewModel.dateText
        onChanged: root.viewModel.sign(pad.strokes, pad.widthMm, pad.heightMm)
    }
    Row {
        id: changes

        readonly property int buttonWidth: Math.floor((width - spacing) / 2)

        x: pad.x
        y: pad.y + pad.height + Theme.space.x4
        width: pad.width
        spacing: Theme.size.gutter

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
        id: meaning
        visible: !root.tight || root.troubled
        y: root.tight ? 0 : root.landscape ? root.underHead : changes.y + changes.height + Theme.space.x4
        width: root.sideWidth
        brief: Theme.elder || (root.landscape && !root.broad)
        itemName: root.viewModel.itemName
        problem: root.viewModel.problemText
    }
}
