import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme

// The moment of storing: nothing to do but to ask for help.
ScreenFrame {
    id: root

    spoken: qsTr("正在保存您的申请，只要一小会儿，请不要离开。")
    backText: qsTr("上一步")
    still: true
    mainText: qsTr("正在提交")
    mainBusy: true

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.space.x5

        Spinner {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.mm(30)
            color: Theme.color.primary
        }
        KText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Theme.type.headline
            text: qsTr("正在保存您的申请")
        }
        KText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Theme.type.lead
            even: true
            color: Theme.color.ink2
            text: qsTr("只要一小会儿，请不要离开")
        }
    }
}
