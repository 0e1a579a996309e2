pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// The phone instead of the card: a code to scan, or a code to show; says what was wrong with the last try.
ScreenFrame {
    id: root

    required property UsePhoneViewModel viewModel

    readonly property bool wide: root.width > 1.5 * root.height
    readonly property bool tight: root.small || Theme.elder && (Theme.textStep > 0 || root.landscape)
    readonly property bool ended: root.viewModel.codeSource === "" && !root.viewModel.opening
    readonly property int wordsWidth: !root.landscape ? root.contentWidth : Math.round(root.contentWidth * (root.wide ? 0.5 : 0.56))

    spoken: root.viewModel.checking ? qsTr("正在核对，请稍等。") : root.viewModel.seen ? qsTr("已经扫到，请在手机上按“同意”。") : root.ended ? qsTr("要换一个码，请按“换一个码”；也可以放身份证。") : qsTr("请打开手机上的秦务员，扫一扫屏幕上的码。")
    problem: root.viewModel.problemText
    code: root.viewModel.problemCode
    mainText: root.ended ? qsTr("换一个码") : ""
    mainIconLeft: "arrow-clockwise"
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.another()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.wordsWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: status.y + status.height + Theme.space.x4
        onVisibleChanged: contentY = 0

        UsePhoneWords {
            id: words
            width: root.wordsWidth
            viewModel: root.viewModel
            centred: !root.landscape
            tight: root.tight
            ended: root.ended
        }
        UsePhoneStatus {
            id: status
            y: Math.max(words.height + Theme.space.x4 + (root.landscape ? 0 : code.least), area.height - height - Theme.space.x4)
            width: root.wordsWidth
            viewModel: root.viewModel
            low: root.tight
            ended: root.ended
        }
        UsePhoneCode {
            id: code

            readonly property int least: root.ended ? 0 : Theme.mm(50) + Theme.space.x4
            readonly property int room: root.landscape ? root.contentHeight - Theme.space.x4 : status.y - words.height - 2 * Theme.space.x4
            readonly property int side: Math.min(room, root.landscape ? root.contentWidth - root.wordsWidth - Theme.frame.gapLandscape : root.contentWidth, Theme.mm(140))

            parent: root.landscape ? root.showing : words.parent
            x: root.landscape ? root.contentWidth - width : Math.round((root.contentWidth - width) / 2)
            y: root.landscape ? Math.round((room - height) / 2) : words.height + Theme.space.x4 + Math.round((room - height) / 2)
            visible: !root.ended || side > Theme.mm(50)
            width: side
            height: side
            viewModel: root.viewModel
        }
    }
}
