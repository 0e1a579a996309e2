import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What comes next: three steps, and the item's own words.
Column {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool delivered: root.viewModel.status === "delivered"
    readonly property int third: Math.floor(root.width / 3)

    spacing: Theme.space.x3

    KText {
        width: parent.width
        role: Theme.type.label
        text: qsTr("接下来")
        Accessible.role: Accessible.Heading
    }
    Item {
        visible: !Theme.elder
        width: parent.width
        height: steps.height

        Rectangle {
            x: root.third / 2
            y: Theme.mm(6)
            width: 2 * root.third
            height: Theme.mm(1)
            color: Theme.color.line
        }
        Rectangle {
            x: root.third / 2
            y: Theme.mm(6)
            width: root.third
            height: Theme.mm(1)
            color: root.delivered ? Theme.color.primary : Theme.color.accent
        }
        Row {
            id: steps

            NextStep {
                width: root.third
                icon: "check"
                tone: Tone.Success
                lit: true
                title: root.delivered ? qsTr("已提交") : qsTr("存在本机")
                note: root.delivered ? root.viewModel.handedInAt : qsTr("已加密")
            }
            NextStep {
                width: root.third
                icon: root.delivered ? "clock" : root.viewModel.online ? "cloud-arrow-up" : "hourglass-medium"
                tone: root.delivered ? Tone.Info : Tone.Attention
                lit: true
                title: root.delivered ? qsTr("受理审核") : root.viewModel.online ? qsTr("正在送出") : qsTr("等网络恢复")
                note: root.delivered ? root.viewModel.timeLimit : qsTr("自动重试")
            }
            NextStep {
                width: root.third
                icon: root.delivered ? "seal-check" : "paper-plane-tilt"
                title: root.delivered ? qsTr("办结") : qsTr("送到平台")
                note: root.delivered ? qsTr("会告诉您结果") : qsTr("开始计算期限")
            }
        }
    }
    KText {
        width: parent.width
        role: Theme.elder ? Theme.type.body : Theme.type.note
        color: Theme.color.ink2
        even: true
        text: root.viewModel.nextSteps
    }
}
