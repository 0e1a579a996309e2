import QtQuick
import Kiosk.Theme

// The station in the fields, by day or by night; plain paper in contrast mode. In landscape it fills a column at the right.
Item {
    id: root

    property bool night: false

    readonly property bool dark: root.night && !Theme.contrast
    readonly property bool landscape: root.width > root.height
    readonly property bool wide: root.width > 1.5 * root.height
    readonly property int pictureWidth: root.wide ? Math.round(root.width * 0.45) : root.landscape ? Math.round(root.width * 0.4) : root.width

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: root.dark ? Theme.color.night : Theme.color.paper
    }
    Image {
        anchors.right: parent.right
        width: root.pictureWidth
        height: root.height
        visible: !Theme.contrast
        source: Theme.contrast ? "" : "image://art/" + (root.dark ? "attract_night" : "attract")
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
}
