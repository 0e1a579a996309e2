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

    readonly property bool cramped: root.small && !root.broad // words only beside each other
    readonly property int sideWidth: root.landscape && !root.alone ? root.span(3) : root.contentWidth
    readonly property int underHead: head.height + Theme.space.x4
    readonly property bool meant: root.troubled || !root.tight && (root.landscape || root.spare > Theme.mm(70)) // said on the review as well
    readonly property int spare: root.contentHeight - root.underHead - changes.height - 3 * Theme.space.x4 - meaning.height // for the pad
    readonly property bool tight: root.landscape && root.underHead + meaning.height > root.contentHeight
    readonly property bool alone: root.troubled && root.viewModel.enough && (root.landscape ? root.small && root.contentHeight < Theme.mm(120) : root.spare < Theme.mm(60)) // no room for a pad beside the problem
    readonly property bool explained: !root.small && !root.troubled && (!root.landscape || root.broad)
    property bool asking: false // whether a confirmation shall stand in place of the signature
    readonly property bool troubled: root.viewModel.problemText !== ""

    // Sheet and core agree: a session ends while the sheet is hidden, or the screen was let go and made anew.
    function agree(): void {
        if (root.viewModel.blank && !pad.isEmpty)
            pad.clear();
        else if (root.visible && pad.isEmpty && !root.viewModel.blank)
            pad.changed();
    }

    lowFilled: true
    spoken: qsTr("请用手指在框里签上姓名，再按“提交申请”。写字不方便，就按“不便手写”。")
    problem: root.viewModel.problemText
    backText: qsTr("上一步")
    mainText: qsTr("提交申请")
    mainIcon: "paper-plane-tilt"
    mainEnabled: root.viewModel.enough
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.submit()
    onVisibleChanged: {
        root.asking = false;
        root.agree();
    }
    Component.onCompleted: root.agree()

    Connections {
        target: root.viewModel
        enabled: !root.visible // while it is shown, a stroke may be under the finger that the core does not know yet

        function onChanged(): void {
            root.agree();
        }
    }
    Item {
        id: head
        parent: root.showing
        visible: !root.troubled || !root.tight && !(root.alone && root.small)
        width: root.sideWidth
        height: title.height + (root.explained ? Theme.space.x1 + explanation.height : 0) // the same while it is hidden: others are placed by it

        KText {
            id: title
            width: parent.width
            role: root.cramped || root.landscape && !root.broad ? Theme.type.title : Theme.type.headline
            text: qsTr("请在框里签上姓名")
        }
        KText {
            id: explanation
            visible: root.explained
            y: title.height + Theme.space.x1
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
        visible: !root.viewModel.confirmed && !root.alone
        x: root.landscape ? root.sideWidth + Theme.size.gutter : 0
        y: root.landscape || root.low ? 0 : root.underHead
        width: root.contentWidth - x
        height: Math.min(Theme.mm(160), root.contentHeight - y - changes.height - 2 * Theme.space.x4 - (root.landscape || root.low || !root.meant ? 0 : meaning.height + Theme.space.x4))
        dateText: root.viewModel.dateText
        onChanged: root.viewModel.sign(pad.strokes, pad.widthMm, pad.heightMm)
    }
    SignedInstead {
        visible: root.viewModel.confirmed && !root.alone
        x: pad.x
        y: pad.y
        width: pad.width
        height: pad.height
    }
    Row {
        id: changes
        visible: !root.alone

        // Of the room, by the length of the words where they are large.
        function share(words: string, sign: string): int {
            const wanted = (words, sign) => Theme.ems(words) + (sign === "" ? 2 : 3.5);
            const all = wanted(again.text, again.iconLeft) + wanted(back.text, back.iconLeft) + wanted(instead.text, instead.iconLeft);
            return Math.floor((width - 2 * spacing) * (Theme.elder ? wanted(words, sign) / all : 1 / 3));
        }

        x: pad.x
        y: pad.y + pad.height + Theme.space.x4
        width: pad.width
        spacing: Theme.size.gutter

        Button {
            id: again
            objectName: "clearSignature"
            width: changes.share(text, iconLeft)
            text: Theme.elder ? qsTr("重写") : qsTr("擦掉重写")
            iconLeft: root.cramped ? "" : "eraser"
            enabled: !pad.isEmpty
            onClicked: pad.clear()
        }
        Button {
            id: back
            objectName: "undoStroke"
            width: changes.share(text, iconLeft)
            text: qsTr("退一笔")
            iconLeft: root.cramped ? "" : "arrow-counter-clockwise"
            enabled: !pad.isEmpty
            onClicked: pad.undo()
        }
        Button {
            id: instead
            objectName: "insteadButton"
            width: changes.share(text, iconLeft)
            text: root.viewModel.confirmed ? qsTr("改用手写") : qsTr("不便手写")
            iconLeft: Theme.elder ? "" : root.viewModel.confirmed ? "pencil-simple" : "hand-palm"
            onClicked: root.viewModel.confirmed ? root.viewModel.writeByHand() : root.asking = true
        }
    }
    SignatureMeaning {
        id: meaning
        parent: root.showing
        visible: root.meant
        y: !head.visible || root.tight ? 0 : root.landscape || root.low || root.alone ? root.underHead : changes.y + changes.height + Theme.space.x4
        width: root.sideWidth
        brief: Theme.elder || (root.landscape && !root.broad)
        itemName: root.viewModel.itemName
        problem: root.viewModel.problemText
    }
    ConfirmSheet {
        parent: root
        open: root.asking
        icon: "hand-palm"
        title: qsTr("不便手写吗？")
        text: qsTr("可以由本人确认，代替手写签名。\n确认表示：内容真实，由您本人提交。")
        confirmText: qsTr("回去手写")
        confirmName: "backToPadButton"
        cancelText: qsTr("由本人确认代替手写签名")
        cancelName: "confirmInsteadButton"
        onConfirmed: root.asking = false
        onCancelled: {
            pad.clear();
            root.viewModel.confirmInstead();
            root.asking = false;
        }
    }
}
