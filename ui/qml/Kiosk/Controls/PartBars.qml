pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// How many of a few parts are done: one bar a part.
Row {
    id: root

    property int count: 0
    property int done: 0
    property color color: Theme.color.primary

    spacing: Theme.space.x1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%2 步里办好了 %1 步").arg(root.done).arg(root.count)

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: (root.width - (root.count - 1) * root.spacing) / root.count
            height: Theme.space.x1
            radius: height / 2
            color: index < root.done ? root.color : Theme.contrast ? Theme.clear : Theme.color.line
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.contrast && index >= root.done ? Theme.color.line : root.color
        }
    }
}
