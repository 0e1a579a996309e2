import QtQuick
import Kiosk.Theme

// The page that was taken, whole, on a quiet ground. Not asynchronous: Qt's picture thread would wait for Python while Python
// waits for it.
Rectangle {
    id: root

    property string source
    property real ratio: 1.4

    readonly property int room: Theme.space.x4
    readonly property int pageWidth: Math.floor(Math.min(root.width - 2 * root.room, (root.height - 2 * root.room) / root.ratio))

    radius: Theme.radius.card
    color: Theme.color.sunken
    border.width: Theme.contrast ? Theme.size.stroke : 0
    border.color: Theme.color.lineStrong

    Image {
        objectName: "takenPage"
        anchors.centerIn: parent
        width: root.pageWidth
        height: Math.floor(root.pageWidth * root.ratio)
        source: root.visible && root.pageWidth > 0 ? root.source : ""
        sourceSize: Qt.size(width, height)
        cache: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("拍好的页")
    }
}
