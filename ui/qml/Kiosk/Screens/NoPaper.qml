import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// No paper came: what happened, that nothing is harmed, and the way to the paper once the printer is back.
Column {
    id: root

    signal reprintPressed()

    required property string problem
    required property string unharmed
    required property bool canReprint

    spacing: Theme.space.x3

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.elder ? Theme.mm(93) : Theme.mm(130)
        height: Math.round(width * 0.6875)
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
        text: root.canReprint ? qsTr("打印机好了，可以重新打印。") + "\n" + root.unharmed : root.problem + "\n" + root.unharmed
    }
    Button {
        objectName: "reprintButton"
        visible: root.canReprint
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.mm(120))
        text: qsTr("重新打印")
        iconLeft: "printer"
        onClicked: root.reprintPressed()
    }
}
