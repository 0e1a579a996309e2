import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the paper receipt is: waiting, printing, in the tray, or not to be had and why.
Banner {
    id: root

    signal reprintPressed()

    property string phase
    property string problem
    property bool canReprint: false

    readonly property bool failed: root.phase === "failed"

    tone: root.failed ? Tone.Attention : root.phase === "printed" ? Tone.Success : Tone.Info
    icon: "printer"
    title: root.failed ? root.problem : root.phase === "printed" ? qsTr("回执已打印，请取走") : qsTr("正在打印回执")
    text: root.failed ? qsTr("申请不受影响。编号和二维码就在上面，可以拍照或抄下来。") : ""
    actionName: "reprintButton"
    action: root.canReprint ? qsTr("重新打印") : ""
    onActed: root.reprintPressed()
}
