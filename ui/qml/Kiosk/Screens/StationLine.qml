import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Mark, name of the service and one line below it, on a scene.
Row {
    id: root

    property bool dark: false
    property string sub
    property int room: parent ? parent.width - 2 * x : 0 // words that are longer stand in two lines

    readonly property int wordsWidth: root.room - mark.width - root.spacing

    spacing: Theme.space.x2 + Theme.space.x1

    Image {
        id: mark

        readonly property int side: Theme.mm(22)

        anchors.verticalCenter: parent.verticalCenter
        source: "image://art/" + (Theme.contrast ? "mark_contrast" : root.dark ? "mark_night" : Theme.elder ? "mark_elder" : "mark")
        sourceSize: Qt.size(side, side)
        Accessible.ignored: true
    }
    Column {
        visible: root.wordsWidth > 4 * Theme.type.label.px // else the mark stands alone
        anchors.verticalCenter: parent.verticalCenter

        KText {
            width: Math.min(naturalWidth, root.wordsWidth)
            role: Theme.type.label
            fit: true
            breaks: true
            text: qsTr("秦务员·政务服务驿站")
            color: root.dark ? Theme.color.inkOnNight : Theme.color.ink
        }
        KText {
            visible: root.sub !== ""
            width: Math.min(naturalWidth, root.wordsWidth)
            role: Theme.type.note
            fit: true
            breaks: true
            text: root.sub
            color: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2
        }
    }
}
