pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Handed in, in the elder version: the number and the receipt first, then what comes next.
PagedColumn {
    id: root

    required property SubmittedViewModel viewModel
    required property CaseWords words
    property bool low: false
    property bool tight: false

    readonly property bool noPaper: root.viewModel.printPhase === "failed"
    readonly property bool headAlone: (root.pages[2] ?? 0) > 0 // the numbers begin another page

    onNoPaperChanged: root.page = 0 // what happened stands there
    spacing: root.low ? Theme.space.x2 : Theme.space.x4

    PageSection {
        present: !root.noPaper

        CaseHead {
            width: parent.width
            topPadding: root.headAlone ? Math.round(0.12 * root.height) : 0
            words: root.words
            beside: !root.headAlone || root.low
            low: root.low
            tight: root.tight
        }
    }
    PageSection {
        present: root.noPaper

        NoPaper {
            width: parent.width
            beside: root.low
            problem: root.viewModel.problemText
            unharmed: root.words.unharmed
            canReprint: root.viewModel.canReprint
            onReprintPressed: root.viewModel.reprint()
        }
    }
    PageSection {
        CaseNumbers {
            width: parent.width
            viewModel: root.viewModel
            low: root.low
        }
    }
    PageSection {
        present: !root.noPaper

        ReceiptState {
            width: parent.width
            words: root.words
        }
    }
    PageSection {
        present: root.noPaper

        ReceiptWays {
            width: parent.width
            phone: root.viewModel.phone
        }
    }
    PageSection {
        present: root.viewModel.status !== "refused" && !root.noPaper

        NextSteps {
            width: parent.width
            viewModel: root.viewModel
            words: root.words
            low: root.low
        }
    }
    PageSection {
        present: root.viewModel.page.phase !== ""

        PageOnPaper {
            viewModel: root.viewModel.page
            offer: qsTr("要不要一份纸质的申请表？")
        }
    }
}
