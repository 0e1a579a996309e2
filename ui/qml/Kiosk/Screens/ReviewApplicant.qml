import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who applies, as a card or the phone said.
FactCard {
    id: root

    required property string name
    required property string idMasked
    required property string evidence

    icon: "user"
    title: qsTr("申请人")
    badge: words.badge
    badgeIcon: words.icon

    EvidenceWords {
        id: words
        evidence: root.evidence
    }
    Column {
        width: parent.width
        spacing: Theme.space.x1

        ReviewAnswer {
            width: parent.width
            label: qsTr("姓名")
            value: root.name
        }
        ReviewAnswer {
            width: parent.width
            label: qsTr("公民身份号码")
            value: root.idMasked
        }
    }
}
