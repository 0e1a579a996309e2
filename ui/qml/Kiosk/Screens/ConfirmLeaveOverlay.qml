pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// Leaving would lose what was filled in: asks first.
FocusScope {
    id: root

    required property AppViewModel app

    anchors.fill: parent

    ConfirmSheet {
        open: root.visible
        danger: true
        icon: "sign-out"
        title: qsTr("要退出吗？")
        text: qsTr("还没有提交。\n退出后，您填的内容会全部清除。")
        confirmText: qsTr("退出并清除")
        confirmName: "confirmLeaveButton"
        cancelText: qsTr("不退出，继续办")
        cancelName: "stayButton"
        secondIcon: "sign-out"
        onConfirmed: root.app.confirmLeave()
        onCancelled: root.app.stay()
    }
    Spoken {
        over: true
        sentence: qsTr("要退出吗？还没有提交，退出后填的内容会全部清除。")
    }
}
