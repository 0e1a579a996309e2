import QtQuick
import Kiosk.Theme

// What a finger takes hold of at a corner: a ring through which the paper is seen; the corner that is moved has a full one.
Rectangle {
    id: root

    property bool current: false

    implicitWidth: Theme.size.target
    implicitHeight: Theme.size.target
    radius: width / 2
    color: Theme.clear
    border.width: Theme.viewfinder.edgeWidth
    border.color: Theme.viewfinder.edge

    Rectangle {
        anchors { fill: parent; margins: Theme.viewfinder.markEdge }
        radius: width / 2
        color: root.current ? Theme.viewfinder.held : Theme.clear
        border.width: Theme.viewfinder.outlineWidth
        border.color: root.current ? Theme.viewfinder.heldLine : Theme.viewfinder.outline
    }
}
