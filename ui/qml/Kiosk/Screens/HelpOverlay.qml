pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Ways to a person, and the way out.
FocusScope {
    id: root

    required property AppViewModel app

    anchors.fill: parent

    ConfirmSheet {
        open: root.visible
        title: qsTr("需要有人帮忙吗？")
        text: qsTr("不着急，办到哪一步都还在。")
        icon: "headset"
        confirmText: qsTr("回去接着办")
        confirmName: "closeHelpButton"
        cancelText: root.app.inSession && root.app.screen !== "submitting" ? (root.app.handedIn ? qsTr("退出") : qsTr("退出并清除")) : ""
        cancelName: "leaveButton"
        secondIcon: "sign-out"
        onConfirmed: root.app.closeHelp()
        onCancelled: root.app.leave()

        Button {
            objectName: "helpElderButton"
            visible: !Theme.elder
            width: parent.width
            iconLeft: "text-aa"
            text: qsTr("字太小？换长辈版")
            onClicked: root.app.switchMode()
        }
        PhoneCard {
            visible: root.app.phone !== ""
            phone: root.app.phone
            terminalName: root.app.terminalName
        }
    }
    Spoken {
        over: true
        sentence: root.app.phone !== "" ? qsTr("需要有人帮忙吗？可以打电话：%1。不着急，办到哪一步都还在。").arg(Voice.spelled(root.app.phone)) : qsTr("需要有人帮忙吗？不着急，办到哪一步都还在。")
    }
}
