import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Mark, name of the service and one line below it, on a scene.
Row {
    id: root

    property bool dark: false
    property string sub

    spacing: Theme.space.x2 + Theme.space.x1

    Image {
        readonly property int side: Theme.mm(22)

        anchors.verticalCenter: parent.verticalCenter
        source: "image://art/" + (Theme.contrast ? "mark_contrast" : root.dark ? "mark_night" : Theme.elder ? "mark_elder" : "mark")
        sourceSize: Qt.size(side, side)
        Accessible.ignored: true
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter

        KText {
            role: Theme.type.label
            text: qsTr("秦务员·政务服务驿站")
            color: root.dark ? Theme.color.inkOnNight : Theme.color.ink
            wrapMode: Text.NoWrap
        }
        KText {
            visible: root.sub !== ""
            role: Theme.type.note
            text: root.sub
            color: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2
            wrapMode: Text.NoWrap
        }
    }
}
