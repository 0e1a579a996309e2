import QtQuick
import Kiosk.Theme

// What takes hold of a corner: a ring through which the paper is seen, full on the corner that is moved. Arrow keys move it,
// Enter goes to the next. Fingers are heard by the picture as a whole.
PressBase {
    id: root

    signal nudged(int across, int down)

    readonly property bool takesArrows: true
    property point at
    property bool held: false

    x: Math.round(root.at.x - width / 2)
    y: Math.round(root.at.y - height / 2)
    implicitWidth: Theme.size.target
    implicitHeight: Theme.size.target
    Keys.onLeftPressed: root.nudged(-Theme.viewfinder.nudge, 0)
    Keys.onRightPressed: root.nudged(Theme.viewfinder.nudge, 0)
    Keys.onUpPressed: root.nudged(0, -Theme.viewfinder.nudge)
    Keys.onDownPressed: root.nudged(0, Theme.viewfinder.nudge)

    background: Rectangle {
        radius: width / 2
        color: Theme.clear
        border.width: Theme.viewfinder.edgeWidth
        border.color: Theme.viewfinder.edge

        Rectangle {
            anchors { fill: parent; margins: Theme.viewfinder.markEdge }
            radius: width / 2
            color: root.held ? Theme.viewfinder.held : Theme.clear
            border.width: Theme.viewfinder.outlineWidth
            border.color: root.held ? Theme.viewfinder.heldLine : Theme.viewfinder.outline
        }
        FocusRing { shown: root.visualFocus; controlRadius: root.width / 2 }
    }
}
