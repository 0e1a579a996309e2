import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the reader is doing and how long it still waits; below it what is read and what becomes of it.
Column {
    id: root

    required property PlaceCardViewModel viewModel
    property bool low: false // room for the reader only; what becomes of the data is asked on the next screen

    readonly property bool waiting: root.viewModel.readerReady && !root.viewModel.reading

    spacing: Theme.space.x4

    Card {
        width: parent.width
        height: Math.max(Theme.mm(36), ring.height + 2 * Theme.space.x2, words.height + 2 * (root.low ? Theme.space.x2 : Theme.space.x4))

        CountdownRing {
            id: ring
            visible: !root.viewModel.reading
            x: Theme.space.x4
            width: Math.round(2.6 * role.px) // room for three figures
            height: width
            thickness: Theme.mm(2)
            anchors.verticalCenter: parent.verticalCenter
            role: Theme.type.strong
            color: Theme.color.primary
            text: root.viewModel.secondsLeft
            value: root.viewModel.secondsLeft / root.viewModel.secondsTotal
        }
        Spinner {
            visible: root.viewModel.reading
            size: ring.width
            x: ring.x
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words
            anchors { left: parent.left; leftMargin: ring.x + ring.width + Theme.space.x4; right: parent.right; rightMargin: Theme.space.x4; verticalCenter: parent.verticalCenter }

            KText {
                width: parent.width
                role: Theme.type.label
                text: root.viewModel.reading ? qsTr("正在读取") : root.waiting ? qsTr("正在等您放卡") : qsTr("正在等读卡器恢复")
            }
            KText {
                objectName: "countdownWords"
                visible: !root.low || !root.viewModel.reading && !root.waiting
                width: parent.width
                role: Theme.type.note
                even: true
                text: root.viewModel.reading ? qsTr("请让卡平放不动") : root.waiting ? qsTr("%1 秒内没有放卡，会回到首页").arg(root.viewModel.secondsLeft) : qsTr("%1 秒内没有恢复，会回到首页").arg(root.viewModel.secondsLeft)
                color: Theme.color.ink2
            }
        }
    }
    BulletRow {
        visible: root.viewModel.phone === "line_down"
        icon: "cloud-slash"
        tone: Tone.Attention
        role: Theme.type.note
        text: qsTr("网络不通，暂时不能用手机登录；身份证照常能用。")
    }
    BulletRow {
        visible: !root.low
        icon: "shield-check"
        role: Theme.type.note
        text: root.viewModel.itemName !== "" ? qsTr("只读取卡上的文字，不读取指纹，用来办理%1。屏幕上的内容退出就清掉。").arg(root.viewModel.itemName) : qsTr("只读取卡上的文字，不读取指纹，用来查您办的事。屏幕上的内容退出就清掉。")
    }
}
