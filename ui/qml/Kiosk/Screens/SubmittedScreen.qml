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

    readonly property PagedColumn pages: elder.item as PagedColumn // of the elder version
    readonly property bool reading: root.pages !== null && !root.pages.atEnd
    readonly property bool further: root.pages !== null && root.pages.further

    readonly property list<string> next: words.refused ? [qsTr("请留好编号，打电话 %1，或到窗口办理").arg(Voice.spelled(root.viewModel.phone))] : words.next

    // With the full stop of the language.
    function sentence(said: string): string {
        return qsTr("%1。").arg(said);
    }

    spoken: [root.sentence(words.title), words.number, ...(words.paperOut ? [words.takePaper] : []).concat(root.next).map(root.sentence)].join(" ")
    problem: root.noPaper ? root.viewModel.problemText : ""
    backText: root.further ? qsTr("上一页") : qsTr("再办一件")
    backIcon: root.further ? "arrow-left" : ""
    mainText: !root.reading ? qsTr("下一步，评一评") : root.pages?.more ? qsTr("往下看") : qsTr("下一页")
    mainIcon: root.reading && root.pages?.more ? "caret-down" : "arrow-right"
    code: root.viewModel.staffCode
    onBackPressed: root.further ? root.pages.previous() : root.viewModel.another()
    onMainPressed: root.reading ? root.pages.next() : root.viewModel.goOn()

    CaseWords {
        id: words
        viewModel: root.viewModel
    }
    Loader {
        id: elder
        active: Theme.elder
        anchors { fill: parent; leftMargin: -(root.pages?.leftMargin ?? 0); rightMargin: -(root.pages?.rightMargin ?? 0) }
        sourceComponent: SubmittedPages {
            viewModel: root.viewModel
            words: words
            low: root.landscape
            tight: root.small
        }
    }
    ScrollArea {
        visible: !Theme.elder
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
                beside: root.landscape
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
                    words: words
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
                words: words
            }
            PageOnPaper {
                viewModel: root.viewModel.page
                offer: qsTr("要不要一份纸质的申请表？")
            }
        }
    }
}
