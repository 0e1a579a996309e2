import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The question, what for, and what was read.
Column {
    id: root

    required property ConsentViewModel viewModel
    property bool liftHere: false

    spacing: Theme.space.x5

    EvidenceWords {
        id: words
        evidence: root.viewModel.evidence
    }
    Column {
        width: parent.width
        spacing: Theme.space.x1

        KText {
            width: parent.width
            role: Theme.type.headline
            text: words.question
            Accessible.role: Accessible.Heading
        }
        KText {
            width: parent.width
            role: Theme.type.lead
            text: qsTr("用来%1").arg(root.viewModel.purpose)
            color: Theme.color.ink2
        }
    }
    FactCard {
        icon: words.icon
        title: words.source
        facts: [qsTr("姓名"), root.viewModel.name, qsTr("公民身份号码"), root.viewModel.idMasked]
    }
    LiftCard {
        visible: root.liftHere && root.viewModel.cardStillThere
    }
}
