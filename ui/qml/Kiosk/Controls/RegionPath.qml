pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// What has been chosen so far, largest first; a touch goes back to choosing it anew.
Flow {
    id: root

    signal chosen(int step)

    property list<string> names

    spacing: Math.max(Theme.size.gap, Theme.space.x2)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("已选的地方")

    Repeater {
        model: root.names

        Chip {
            required property int index
            required property string modelData

            objectName: "regionStep_" + index
            text: modelData
            iconName: "pencil-simple"
            said: qsTr("%1，按一下重选").arg(modelData)
            onClicked: root.chosen(index)
        }
    }
}
