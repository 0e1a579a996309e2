import QtQuick
import Kiosk.Theme

// Lies over a screen: see-through below a question, or the opaque night scene that hides what a resident has filled in.
// Nothing below it can be touched.
Rectangle {
    id: root

    property bool opaque: false

    anchors.fill: parent
    color: root.opaque ? Theme.color.night : Theme.color.scrim

    Image {
        visible: root.opaque && !Theme.contrast
        anchors.fill: parent
        source: visible ? "image://art/attract_night" : ""
        sourceSize: Qt.size(root.width, root.height)
    }
    MouseArea {
        anchors.fill: parent
    }
}
