import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who applies, as the card or the phone said.
FactCard {
    id: root

    required property string name
    required property string idMasked
    property bool byPhone: false

    icon: "user"
    title: qsTr("申请人")
    badge: root.byPhone ? qsTr("手机") : qsTr("身份证")
    badgeIcon: root.byPhone ? "device-mobile" : "identification-card"

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
