pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// Nobody has touched anything for a while: everything is hidden, and cleared at zero.
FocusScope {
    id: root

    required property AppViewModel app

    anchors.fill: parent

    ConfirmSheet {
        id: sheet
        open: root.visible
        opaque: true
        seconds: root.app.secondsLeft
        secondsOf: root.app.secondsTotal
        title: qsTr("您还在吗？")
        text: root.app.handedIn ? qsTr("%1 秒后自动退出。").arg(root.app.secondsLeft) : qsTr("%1 秒后自动退出，\n您填的内容会全部清除。").arg(root.app.secondsLeft)
        confirmText: qsTr("我还在，继续办")
        confirmName: "stillHereButton"
        cancelText: root.app.handedIn ? qsTr("退出") : qsTr("退出并清除")
        cancelName: "leaveButton"
        secondIcon: "sign-out"
        onConfirmed: root.app.stillHere()
        onCancelled: root.app.confirmLeave()
    }
    StationLine {
        visible: root.height > root.width && y + height < sheet.cardTop
        x: Theme.size.margin
        y: Theme.mm(14)
        dark: !Theme.contrast
        sub: qsTr("填写的内容已遮住")
    }
    Spoken {
        over: true
        sentence: qsTr("您还在吗？还在就按“我还在”。不按的话，%1 秒后自动退出。").arg(root.app.secondsTotal)
    }
}
