pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// Asks for the card with a picture of what to do; says what was wrong with the last try.
ScreenFrame {
    id: root

    required property PlaceCardViewModel viewModel

    readonly property bool wide: root.width > 1.5 * root.height
    readonly property int wordsWidth: !root.landscape ? root.contentWidth : Math.round(root.contentWidth * (root.wide ? 0.48 : 0.6))

    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()

    Column {
        id: words
        width: root.wordsWidth
        spacing: Theme.space.x3

        KText {
            width: parent.width
            role: Theme.type.headline
            text: root.viewModel.reading ? qsTr("正在读卡，请不要移动") : qsTr("请把身份证放在读卡区")
            horizontalAlignment: root.landscape ? Text.AlignLeft : Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        KText {
            width: parent.width
            role: Theme.type.lead
            visible: !root.landscape || root.viewModel.problemText === ""
            text: qsTr("读卡区在屏幕下方台面上，放好后不要移动")
            color: Theme.color.ink2
            horizontalAlignment: root.landscape ? Text.AlignLeft : Text.AlignHCenter
        }
        Banner {
            visible: root.viewModel.problemText !== ""
            tone: Tone.Danger
            title: root.viewModel.problemText
        }
    }
    Image {
        id: picture

        readonly property int from: root.landscape ? 0 : words.height + Theme.space.x4

        x: root.landscape ? root.contentWidth - width : 0
        y: from
        width: root.landscape ? root.contentWidth - root.wordsWidth - Theme.frame.gapLandscape : root.contentWidth
        height: (root.landscape ? root.contentHeight : status.y) - from - Theme.space.x4
        fillMode: Image.PreserveAspectFit
        source: "image://art/reader"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    PlaceCardStatus {
        id: status
        y: root.contentHeight - height - Theme.space.x4
        width: root.wordsWidth
        viewModel: root.viewModel
    }
}
