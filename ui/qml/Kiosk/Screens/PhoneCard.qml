import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The telephone in large figures, and the name of the machine to tell.
Rectangle {
    id: root

    property string phone
    property string terminalName

    width: parent.width
    height: column.height + 2 * Theme.space.x4
    radius: Theme.radius.control
    color: Theme.color.primaryTint
    border.width: Theme.contrast ? Theme.size.stroke : 0
    border.color: Theme.color.lineStrong

    Column {
        id: column
        width: parent.width - 2 * Theme.space.x4
        anchors.centerIn: parent
        spacing: Theme.space.x1

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.x2

            Icon {
                name: "phone-call"
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.label
                text: qsTr("请拨打")
                color: Theme.color.primary
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        KText {
            width: parent.width
            role: Theme.type.display
            text: root.phone
            horizontalAlignment: Text.AlignHCenter
            fit: true
        }
        KText {
            width: parent.width
            visible: root.terminalName !== ""
            text: qsTr("告诉对方这台机器的编号：%1").arg(root.terminalName)
            color: Theme.color.ink2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
