import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What a resident should know before choosing: a missing device, a line that is down.
Column {
    id: root

    property string problem
    property bool online: true

    spacing: Theme.space.x2

    Banner {
        visible: root.problem !== ""
        tone: Tone.Attention
        title: root.problem
    }
    Banner {
        visible: !root.online
        tone: Tone.Attention
        icon: "wifi-slash"
        title: qsTr("网络暂时不通，照常办理，申请会先保存在本机")
    }
}
