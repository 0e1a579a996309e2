import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The page that was taken, whole, on a quiet ground.
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
        id: page
        objectName: "takenPage"
        anchors.centerIn: parent
        width: root.pageWidth
        height: Math.floor(root.pageWidth * root.ratio)
        source: root.source
        sourceSize: Qt.size(width, height)
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("拍好的页")
    }
    Spinner {
        visible: page.status === Image.Loading
        anchors.centerIn: parent
        size: Theme.mm(18)
        color: Theme.color.primary
    }
}
