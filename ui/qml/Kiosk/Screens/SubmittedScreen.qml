pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Accepted: the sign, the numbers with their code, where the receipt is, what comes next.
ScreenFrame {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool delivered: root.viewModel.status === "delivered"
    readonly property bool failed: root.viewModel.printPhase === "failed"

    backText: qsTr("再办一件")
    backIcon: "plus"
    mainText: qsTr("下一步，评一评")
    mainIcon: "arrow-right"
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.another()
    onMainPressed: root.viewModel.goOn()

    ScrollArea {
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x4

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.mm(36)
                height: width
                radius: width / 2
                color: root.delivered ? Theme.color.successTint : Theme.color.accentTint
                border.width: Theme.contrast ? Theme.size.stroke : 0
                border.color: root.delivered ? Theme.color.success : Theme.color.accentDeep

                Icon {
                    anchors.centerIn: parent
                    name: root.delivered ? "check" : "tray-arrow-down"
                    size: Theme.mm(20)
                    color: root.delivered ? Theme.color.success : Theme.color.accentDeep
                }
            }
            Column {
                width: parent.width
                spacing: Theme.space.x1

                KText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    role: Theme.type.headline
                    text: root.delivered ? qsTr("申请已经送到平台") : qsTr("申请已保存在本机")
                }
                KText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    role: Theme.type.lead
                    color: Theme.color.ink2
                    text: root.delivered ? root.viewModel.itemName : root.viewModel.online ? qsTr("正在送往平台，不用等，可以放心离开") : qsTr("还没有送到平台，网络恢复后自动送出，不用重办")
                }
            }
            CaseNumbers {
                width: parent.width
                viewModel: root.viewModel
            }
            ReceiptState {
                width: parent.width
                phase: root.viewModel.printPhase
                problem: root.viewModel.problemText
                canReprint: root.viewModel.canReprint
                onReprintPressed: root.viewModel.reprint()
            }
            FactCard {
                width: parent.width
                icon: "list-checks"
                title: qsTr("接下来")

                KText {
                    width: parent.width
                    text: root.viewModel.nextSteps
                }
            }
        }
    }
}
