import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What stands of a case that was handed in, in words and a sign: with the platform, kept here, or refused.
QtObject {
    id: root

    required property SubmittedViewModel viewModel

    readonly property string status: root.viewModel.status
    readonly property bool delivered: root.status === "delivered"
    readonly property bool refused: root.status === "refused"
    readonly property bool online: root.viewModel.online
    readonly property bool noPaper: root.viewModel.printPhase === "failed"

    readonly property int tone: root.delivered ? Tone.Success : root.refused ? Tone.Danger : Tone.Attention
    readonly property string icon: root.delivered ? "check" : root.refused ? "warning" : root.online ? "cloud-arrow-up" : "hard-drives"
    readonly property string title: root.delivered ? qsTr("申请已提交")
        : root.refused ? qsTr("平台没有收下这件申请")
        : root.online ? qsTr("已存在本机，正在送出") : qsTr("已存在本机，还没有送出")
    readonly property string text: root.delivered ? root.viewModel.itemName
        : root.refused ? qsTr("请留好编号，打 %1 或到窗口办理。").arg(root.viewModel.phone)
        : root.online ? qsTr("不用等，可以放心离开。") : qsTr("没有网络。恢复后自动送出，不用您再来。")
    readonly property string unharmed: root.delivered ? qsTr("您的申请已经提交，不受影响。")
        : root.refused ? root.text : qsTr("您的申请已存在本机，会自动送出，不受影响。")
}
