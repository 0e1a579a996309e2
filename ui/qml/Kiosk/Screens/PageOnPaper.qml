import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme

// A page on A4 paper, beside the way: offered, on its way, in the tray, or why not.
Banner {
    id: root

    required property string phase // offered, printing, printed, failed, or empty where there is nothing to show
    required property string problem
    required property bool canAsk
    required property string offer

    readonly property bool printing: root.phase === "printing"
    readonly property bool printed: root.phase === "printed"
    readonly property bool failed: root.phase === "failed"

    visible: root.phase !== ""
    tone: root.printed ? Tone.Success : root.failed ? Tone.Attention : Tone.Info
    icon: root.printed ? "check-circle" : root.failed ? "warning" : "printer"
    title: root.printing ? qsTr("正在打印 A4 纸，请稍等") : root.printed ? qsTr("打印好了，请取走 A4 纸") : root.failed ? root.problem : root.offer
    action: !root.canAsk ? "" : root.failed ? qsTr("再打一次") : qsTr("打印")
    actionName: "printPageButton"

    Remark {
        words: root.phase === "offered" ? "" : root.title
    }
}
