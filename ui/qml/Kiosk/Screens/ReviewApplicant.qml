import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who applies, as the card said.
FactCard {
    id: root

    required property string name
    required property string idMasked

    icon: "user"
    title: qsTr("申请人")
    badge: qsTr("身份证")
    badgeIcon: "identification-card"

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
