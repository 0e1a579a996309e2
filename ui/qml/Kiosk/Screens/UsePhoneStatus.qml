import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How long the kiosk still waits; below it the other ways: a code on the phone, where there is a scanner, and the card.
Column {
    id: root

    required property UsePhoneViewModel viewModel
    property bool low: false // room for the wait only
    property bool ended: false

    spacing: Theme.space.x4

    Card {
        width: parent.width
        height: Math.max(Theme.mm(36), ring.height + 2 * Theme.space.x2, words.height + 2 * (root.low ? Theme.space.x2 : Theme.space.x4))

        CountdownRing {
            id: ring
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
        Column {
            id: words
            anchors { left: parent.left; leftMargin: ring.x + ring.width + Theme.space.x4; right: parent.right; rightMargin: Theme.space.x4; verticalCenter: parent.verticalCenter }

            KText {
                width: parent.width
                role: Theme.type.label
                text: root.viewModel.checking ? qsTr("正在核对身份码") : root.viewModel.seen ? qsTr("正在等您按“同意”") : root.viewModel.opening ? qsTr("正在取码") : root.ended ? qsTr("可以换一个码") : qsTr("正在等您扫码")
            }
            KText {
                visible: !root.low
                width: parent.width
                role: Theme.type.note
                even: true
                text: qsTr("%1 秒内没有登录，会回到首页").arg(root.viewModel.secondsLeft)
                color: Theme.color.ink2
            }
        }
    }
    BulletRow {
        visible: root.viewModel.scannerReady && !root.low && !root.viewModel.seen && !root.viewModel.checking
        icon: "qr-code"
        tone: Tone.Info
        role: Theme.type.note
        text: qsTr("也可以打开手机上的身份码，对着扫码窗口。")
    }
    BulletRow {
        visible: !root.low
        icon: "identification-card"
        tone: Tone.Info
        role: Theme.type.note
        text: qsTr("带了身份证，随时可以放到读卡区。")
    }
    BulletRow {
        visible: !root.low
        icon: "shield-check"
        role: Theme.type.note
        text: qsTr("码里没有您的信息，只能用一次。")
    }
}
