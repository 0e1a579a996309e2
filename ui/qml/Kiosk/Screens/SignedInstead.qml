import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// In the place of the signature: confirmed in person by somebody who cannot write by hand.
Card {
    id: root

    border.width: Theme.size.strokeStrong
    border.color: Theme.color.lineStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text

    Column {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.size.margin
        spacing: Theme.space.x3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.height > Theme.mm(80) ? "check-circle" : ""
            size: Theme.mm(24)
            color: Theme.color.success
        }
        KText {
            id: title
            width: parent.width
            role: Theme.type.title
            text: qsTr("已由本人确认，代替手写签名")
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
