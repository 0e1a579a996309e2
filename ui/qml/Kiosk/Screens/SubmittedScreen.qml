pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Handed in: the sign, the numbers with their code, where the receipt is, what comes next.
ScreenFrame {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool noPaper: root.viewModel.printPhase === "failed"
    readonly property int half: root.landscape ? Math.floor((column.width - Theme.size.gutter) / 2) : column.width

    backText: qsTr("再办一件")
    backIcon: ""
    mainText: qsTr("下一步，评一评")
    mainIcon: "arrow-right"
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.another()
    onMainPressed: root.viewModel.goOn()

    CaseWords {
        id: words
        viewModel: root.viewModel
    }
    ScrollArea {
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x4

            Column {
                visible: !root.noPaper
                width: parent.width
                spacing: Theme.space.x2

                RoundSign {
                    anchors.horizontalCenter: parent.horizontalCenter
                    icon: words.icon
                    tone: words.tone
                }
                KText {
                    objectName: "submittedTitle"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    role: Theme.type.headline
                    text: words.title
                }
                KText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    role: Theme.type.lead
                    color: Theme.color.ink2
                    text: words.text
                }
            }
            NoPaper {
                visible: root.noPaper
                width: parent.width
                problem: root.viewModel.problemText
                unharmed: words.unharmed
                canReprint: root.viewModel.canReprint
                onReprintPressed: root.viewModel.reprint()
            }
            Flow {
                width: parent.width
                spacing: Theme.size.gutter

                CaseNumbers {
                    width: root.half
                    viewModel: root.viewModel
                }
                ReceiptState {
                    visible: !root.noPaper
                    width: root.half
                    phase: root.viewModel.printPhase
                }
                ReceiptWays {
                    visible: root.noPaper
                    width: root.half
                    phone: root.viewModel.phone
                }
            }
            NextSteps {
                visible: root.viewModel.status !== "refused"
                width: parent.width
                viewModel: root.viewModel
            }
        }
    }
}
