import QtQuick
import Kiosk.Layouts
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
    readonly property bool paperOut: root.viewModel.printPhase === "printed"
    readonly property bool paperToCome: !root.paperOut && root.viewModel.printPhase !== "failed"

    readonly property int tone: root.delivered ? Tone.Success : root.refused ? Tone.Danger : Tone.Attention
    readonly property string icon: root.delivered ? "check" : root.refused ? "warning" : root.online ? "cloud-arrow-up" : "hard-drives"
    readonly property string title: root.delivered ? qsTr("申请已提交")
        : root.refused ? qsTr("平台没有收下这件申请")
        : root.online ? qsTr("已存在本机，正在送出") : qsTr("已存在本机，还没有送出")
    readonly property string text: root.delivered ? root.viewModel.itemName
        : root.refused ? qsTr("请留好编号，打 %1 或到窗口办理。").arg(root.viewModel.phone)
        : !root.online ? qsTr("没有网络。恢复后自动送出，不用您再来。")
        : root.paperToCome ? qsTr("会自动送出，不用您再来。") : qsTr("会自动送出，可以放心离开。")
    readonly property string unharmed: root.delivered ? qsTr("您的申请已经提交，不受影响。")
        : root.refused ? root.text : qsTr("您的申请已存在本机，会自动送出，不受影响。")

    readonly property string number: (root.viewModel.caseNo !== "" ? qsTr("办件编号：%1。").arg(Voice.spelled(root.viewModel.caseNo)) : qsTr("本机编号：%1。").arg(Voice.spelled(root.viewModel.localNo))) + qsTr("有问题打 %1，报这个号。").arg(Voice.spelled(root.viewModel.phone)) // as it is said
    readonly property string decided: root.delivered || root.viewModel.decided === "" ? root.viewModel.decided : qsTr("送到平台后，%1").arg(root.viewModel.decided)
    readonly property list<string> next: [root.decided, root.viewModel.told, root.viewModel.keep].filter(line => line !== "")

    // The paper is what it was when it was printed.
    readonly property string takePaper: root.viewModel.slip ? qsTr("请取走暂存凭条") : qsTr("请取走回执")
    readonly property string paperText: !root.viewModel.slip || !root.delivered ? qsTr("在屏幕下方取纸，请留好。") : qsTr("纸上的编号一样有效，请留好。")
}
