import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What this window is, in the colour of everything that is for staff.
Rectangle {
    id: root

    width: parent ? parent.width : 0
    height: Theme.mm(25)
    color: Theme.color.staff

    Icon {
        id: sign
        x: Theme.space.x4
        anchors.verticalCenter: parent.verticalCenter
        name: "sliders-horizontal"
        color: Theme.color.inkOnStaff
    }
    Column {
        anchors { left: sign.right; leftMargin: Theme.space.x3; right: parent.right; rightMargin: Theme.space.x3; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: Theme.type.strong
            lineHeight: Math.round(role.px * 1.3)
            text: qsTr("演示台")
            color: Theme.color.inkOnStaff
        }
        KText {
            width: Math.min(naturalWidth, parent.width)
            role: Theme.type.staff
            text: qsTr("读卡器、打印机、高拍仪都是模拟的，人物都是虚构的")
            color: Theme.color.inkOnNight2
            fit: true
        }
    }
}
