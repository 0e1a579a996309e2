import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The number that counts: the platform's once it is known, until then the kiosk's own. Beside its name stands whether the
// data are samples.
Column {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool known: root.viewModel.caseNo !== ""

    Row {
        width: parent.width
        spacing: Theme.space.x2

        KText {
            width: parent.width - (badge.visible ? badge.width + parent.spacing : 0)
            role: Theme.type.note
            color: Theme.color.ink2
            text: root.known ? qsTr("办件编号") : qsTr("本机编号")
        }
        SampleBadge {
            id: badge
            visible: root.viewModel.sample
        }
    }
    KText {
        objectName: root.known ? "caseNumber" : "localNumber"
        width: parent.width
        role: Theme.type.title
        fit: true
        text: root.known ? root.viewModel.caseNo : root.viewModel.localNo
    }
}
