pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// Asks for the card with a picture of what to do; says what was wrong with the last try.
ScreenFrame {
    id: root

    required property PlaceCardViewModel viewModel

    readonly property bool wide: root.width > 1.5 * root.height
    readonly property bool tight: root.small || Theme.elder && (Theme.textStep > 0 || root.contentWidth < 11 * Theme.type.headline.px) // what is not needed now makes room
    readonly property int wordsWidth: !root.landscape ? root.contentWidth : Math.round(root.contentWidth * (root.wide ? 0.48 : 0.6))

    spoken: !root.viewModel.readerReady ? qsTr("请稍等，也可以找人帮忙。") : root.viewModel.reading ? qsTr("正在读卡，请不要移动。") : root.viewModel.socialSecurity ? qsTr("请把身份证或社保卡放在屏幕下方的读卡区，放好不要动。") : qsTr("请把身份证放在屏幕下方的读卡区，放好不要动。")
    problem: root.viewModel.problemText
    code: root.viewModel.problemCode
    mainText: root.viewModel.phone === "offered" ? qsTr("用手机") : "" // the quiet second way
    mainKind: Button.Secondary
    mainIconLeft: "device-mobile"
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.usePhone()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.wordsWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: status.y + status.height + Theme.space.x4
        onVisibleChanged: contentY = 0

        PlaceCardWords {
            id: words
            width: root.wordsWidth
            viewModel: root.viewModel
            centred: !root.landscape
            tight: root.tight
        }
        PlaceCardStatus {
            id: status
            y: Math.max(words.height + Theme.space.x4, area.height - height - Theme.space.x4)
            width: root.wordsWidth
            viewModel: root.viewModel
            low: root.tight
        }
    }
    Image {
        readonly property int from: root.landscape ? 0 : words.height + Theme.space.x4

        x: root.landscape ? root.contentWidth - width : 0
        y: from
        width: root.landscape ? root.contentWidth - root.wordsWidth - Theme.frame.gapLandscape : root.contentWidth
        height: (root.landscape ? root.contentHeight : status.y) - from - Theme.space.x4
        visible: height > Theme.mm(40) // smaller, it would look like a mistake
        opacity: root.viewModel.readerReady ? 1 : Theme.contrast ? 0.6 : 0.4
        fillMode: Image.PreserveAspectFit
        source: "image://art/reader"
        sourceSize: Qt.size(width, Math.max(1, height))
        Accessible.ignored: true
    }
}
