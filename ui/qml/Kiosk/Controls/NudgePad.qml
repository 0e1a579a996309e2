pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Four arrows that move something a little, holding one goes on; in their middle the way to the next thing that is moved.
Item {
    id: root

    signal nudged(int across, int down)
    signal nextAsked()

    readonly property bool rapid: true // quick taps are meant
    property string name // what is moved
    property string nextName
    property bool busy: false

    readonly property int key: Math.max(Theme.size.target, Math.min(Theme.size.touch, Math.floor((Math.min(root.width, root.height) - 2 * Theme.size.gap) / 3)))

    implicitWidth: 3 * Theme.size.touch + 2 * Theme.size.gap
    implicitHeight: implicitWidth

    component Arrow: PressBase {
        id: arrow

        required property string sign
        property int across: 0
        property int down_: 0

        objectName: "nudge_" + arrow.sign
        x: Math.round((root.width - width) / 2) + arrow.across * (root.key + Theme.size.gap)
        y: Math.round((root.height - height) / 2) + arrow.down_ * (root.key + Theme.size.gap)
        width: root.key
        height: root.key
        autoRepeat: true
        enabled: !root.busy
        onClicked: {
            if (arrow.across !== 0 || arrow.down_ !== 0)
                root.nudged(arrow.across * Theme.viewfinder.nudge, arrow.down_ * Theme.viewfinder.nudge)
        }

        background: Rectangle {
            radius: Theme.radius.control
            color: arrow.down ? Theme.color.primary : Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.primaryLine

            FocusRing { shown: arrow.visualFocus }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: arrow.sign
                size: Theme.size.iconSmall
                color: arrow.down ? Theme.color.inkOnPrimary : Theme.color.primary
            }
        }
    }

    Arrow { down_: -1; sign: "caret-up"; said: qsTr("%1往上").arg(root.name) }
    Arrow { across: -1; sign: "caret-left"; said: qsTr("%1往左").arg(root.name) }
    Arrow {
        objectName: "nudgeNext"
        sign: "arrow-clockwise"
        said: root.nextName
        autoRepeat: false
        onClicked: root.nextAsked()
    }
    Arrow { across: 1; sign: "caret-right"; said: qsTr("%1往右").arg(root.name) }
    Arrow { down_: 1; sign: "caret-down"; said: qsTr("%1往下").arg(root.name) }
}
