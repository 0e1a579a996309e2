import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What to do with the phone, and what was wrong with the last try.
Column {
    id: root

    required property UsePhoneViewModel viewModel
    property bool centred: true
    property bool tight: false
    property bool ended: false

    readonly property int alignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
    readonly property bool asked: root.viewModel.seen && !root.viewModel.checking // something is to be done on the phone

    spacing: Theme.space.x3

    KText {
        visible: !root.tight || root.viewModel.problemText === "" // which says what to do
        width: parent.width
        role: root.tight ? Theme.type.title : Theme.type.headline
        even: true
        text: root.viewModel.checking ? qsTr("正在核对，请稍等") : root.asked ? qsTr("请在手机上按“同意”") : root.ended ? qsTr("用手机登录") : qsTr("请用手机扫这个码")
        horizontalAlignment: root.alignment
        Accessible.role: Accessible.Heading
    }
    KText {
        width: parent.width
        visible: !root.ended && !root.viewModel.checking && root.viewModel.problemText === ""
        role: root.tight ? Theme.type.body : Theme.type.lead
        even: true
        text: root.asked ? qsTr("手机已经扫到了，还差这一步") : qsTr("打开手机上的秦务员，按“扫一扫”")
        color: Theme.color.ink2
        horizontalAlignment: root.alignment
    }
    Banner {
        visible: root.viewModel.problemText !== ""
        tone: Tone.Danger
        title: root.viewModel.problemText
    }
}
