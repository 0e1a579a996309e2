import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A page on A4 paper, beside the way: offered, on its way, in the tray, or why not.
Banner {
    id: root

    required property PageOnPaperViewModel viewModel
    required property string offer

    readonly property bool printing: root.viewModel.phase === "printing"
    readonly property bool printed: root.viewModel.phase === "printed"
    readonly property bool failed: root.viewModel.phase === "failed"

    visible: root.viewModel.phase !== ""
    tone: root.printed ? Tone.Success : root.failed ? Tone.Attention : Tone.Info
    icon: root.printed ? "check-circle" : root.failed ? "warning" : "printer"
    title: root.printing ? qsTr("正在打印 A4 纸，请稍等") : root.printed ? qsTr("打印好了，请取走 A4 纸") : root.failed ? root.viewModel.problem : root.offer
    action: !root.viewModel.canAsk ? "" : root.failed ? qsTr("再打一次") : qsTr("打印")
    actionName: "printPageButton"
    onActed: root.viewModel.ask()

    Remark {
        words: root.viewModel.phase === "offered" ? "" : root.title
    }
}
