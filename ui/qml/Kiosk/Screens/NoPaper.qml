import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// No paper came: what happened, and that nothing is harmed.
Column {
    id: root

    required property string problem
    required property string unharmed

    spacing: Theme.space.x3

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(130)
        height: Theme.mm(89)
        source: "image://art/nopaper"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    KText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.type.headline
        text: qsTr("回执没有打印出来")
    }
    KText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.type.lead
        color: Theme.color.ink2
        text: root.problem + "\n" + root.unharmed
    }
}
