import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What a resident should know before choosing: a missing device, a line that is down.
Grid {
    id: root

    property string problem
    property bool online: true

    readonly property bool both: root.problem !== "" && !root.online
    readonly property int each: root.columns > 1 ? Math.floor((root.width - Theme.size.gutter) / 2) : root.width
    readonly property int tall: root.columns > 1 ? Math.max(device.implicitHeight, line.implicitHeight) : 0

    columns: root.both && root.width > Theme.mm(280) ? 2 : 1
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x2

    Banner {
        id: device
        width: root.each
        height: Math.max(implicitHeight, root.tall)
        visible: root.problem !== ""
        tone: Tone.Attention
        title: root.problem
    }
    Banner {
        id: line
        width: root.each
        height: Math.max(implicitHeight, root.tall)
        visible: !root.online
        tone: Tone.Attention
        icon: "wifi-slash"
        title: Theme.elder ? qsTr("网络暂时不通，照常办，先存在本机") : qsTr("网络暂时不通，照常办理，申请会先保存在本机")
    }
}
