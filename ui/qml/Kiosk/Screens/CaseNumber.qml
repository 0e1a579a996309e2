import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The number that counts: the platform's once it is known, until then the kiosk's own.
NamedValue {
    id: root

    required property SubmittedViewModel viewModel

    readonly property bool known: root.viewModel.caseNo !== ""

    name: root.known ? qsTr("办件编号") : qsTr("本机编号（请留好）")
    value: root.known ? root.viewModel.caseNo : root.viewModel.localNo
    valueName: root.known ? "caseNumber" : "localNumber"
    role: Theme.type.title
}
