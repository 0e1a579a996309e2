pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Handed in: the sign, the numbers with their code, where the receipt is, what comes next.
ScreenFrame {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool noPaper: root.viewModel.printPhase === "failed"
    readonly property int half: root.broad ? Math.floor((column.width - Theme.size.gutter) / 2) : column.width

    backText: qsTr("再办一件")
    backIcon: ""
    mainText: qsTr("下一步，评一评")
    mainIcon: "arrow-right"
    code: root.viewModel.staffCode
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

            CaseHead {
                visible: !root.noPaper
                width: parent.width
                words: words
                beside: root.landscape || Theme.elder
            }
            NoPaper {
                visible: root.noPaper
                width: parent.width
                beside: root.landscape
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
                visible: root.viewModel.status !== "refused" && !root.noPaper
                width: parent.width
                viewModel: root.viewModel
            }
        }
    }
}
