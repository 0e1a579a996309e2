import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What to do with the card, and what was wrong with the last try.
Column {
    id: root

    required property PlaceCardViewModel viewModel
    property bool centred: true
    property bool tight: false

    readonly property bool lost: !root.viewModel.readerReady // nobody can put a card down now
    readonly property int alignment: root.centred ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.space.x3

    KText {
        visible: !root.tight || root.viewModel.problemText === "" // which says what to do
        width: parent.width
        role: root.tight ? Theme.type.title : Theme.type.headline
        even: true
        text: root.lost ? qsTr("请稍等，也可以找人帮忙") : root.viewModel.reading ? qsTr("正在读卡，请不要移动") : root.viewModel.socialSecurity ? root.tight ? qsTr("请放身份证或社保卡") : qsTr("请把身份证或社保卡放在读卡区") : root.tight ? qsTr("请放身份证") : qsTr("请把身份证放在读卡区")
        horizontalAlignment: root.alignment
        Accessible.role: Accessible.Heading
    }
    KText {
        width: parent.width
        visible: !root.lost && (root.centred && !root.tight || root.viewModel.problemText === "")
        role: root.tight ? Theme.type.body : Theme.type.lead
        even: true
        text: qsTr("读卡区在屏幕下方台面上，放好后不要移动")
        color: Theme.color.ink2
        horizontalAlignment: root.alignment
    }
    Banner {
        visible: root.viewModel.problemText !== ""
        tone: Tone.Danger
        title: root.viewModel.problemText
    }
}
