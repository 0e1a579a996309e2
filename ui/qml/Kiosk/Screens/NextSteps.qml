import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What comes next: three steps in a row and what to keep; in the elder version large rows in the item's own words.
Column {
    id: root

    required property SubmittedViewModel viewModel
    required property CaseWords words
    property bool low: false

    readonly property string phone: root.viewModel.phoneMasked
    readonly property bool delivered: root.viewModel.status === "delivered"
    readonly property int third: Math.floor(root.width / 3)

    spacing: Theme.space.x3

    KText {
        width: parent.width
        role: Theme.elder && !root.low ? Theme.type.title : Theme.type.label
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
                note: root.delivered ? qsTr("平台已收到") : qsTr("已加密")
            }
            NextStep {
                width: root.third
                icon: root.delivered ? "clock" : root.viewModel.online ? "cloud-arrow-up" : "hourglass-medium"
                tone: root.delivered ? Tone.Info : Tone.Attention
                lit: true
                title: root.delivered ? qsTr("受理审核") : root.viewModel.online ? qsTr("正在送出") : qsTr("等网络恢复")
                note: root.delivered ? root.viewModel.decided : qsTr("自动重试")
            }
            NextStep {
                width: root.third
                icon: root.delivered ? "seal-check" : "paper-plane-tilt"
                title: root.delivered ? qsTr("办结") : qsTr("送到平台")
                note: root.delivered ? [root.viewModel.told, root.phone].join("\n").trim() : root.words.decided
            }
        }
    }
    KText {
        visible: !Theme.elder && text !== ""
        width: parent.width
        role: Theme.type.note
        color: Theme.color.ink2
        text: root.viewModel.keep
    }
    NextRow {
        visible: Theme.elder && title !== ""
        width: parent.width
        low: root.low
        icon: "clock"
        title: root.words.decided
    }
    NextRow {
        visible: Theme.elder && title !== ""
        width: parent.width
        low: root.low
        icon: "device-mobile"
        title: root.viewModel.told
        note: root.phone !== "" ? qsTr("您填的手机 %1").arg(root.phone) : ""
    }
    NextRow {
        visible: Theme.elder && title !== ""
        width: parent.width
        low: root.low
        icon: "files"
        title: root.viewModel.keep
    }
}
