pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The dot of one step and the stem to the next: whole where the case has been, dashed where it has not come yet.
Item {
    id: root

    required property int stage
    required property string icon
    required property bool last
    required property int dotY

    readonly property color ink: root.stage === TimelineStep.Waiting ? Theme.color.accent : root.stage === TimelineStep.Later ? Theme.color.lineStrong : root.stage === TimelineStep.Done ? Theme.color.success : root.stage === TimelineStep.Ended ? Theme.color.ink2 : Theme.color.primary
    readonly property bool been: root.stage === TimelineStep.Done
    readonly property bool filled: root.stage !== TimelineStep.Later

    implicitWidth: Theme.rail.dotNow

    Repeater { // a Shape would not be clipped by what it scrolls in
        model: root.last ? 0 : root.been ? 1 : Math.ceil(root.height / (4 * Theme.rail.line))

        Rectangle {
            required property int index

            x: Math.round((root.width - width) / 2)
            y: root.dotY + index * 4 * Theme.rail.line
            width: Theme.rail.line
            height: root.been ? root.height : 2 * Theme.rail.line // as far as the next dot, which covers its end
            color: root.been ? Theme.color.primary : Theme.color.lineStrong
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.dotY - height / 2
        width: Theme.rail.dotNow
        height: width
        radius: width / 2
        color: root.filled ? root.ink : Theme.color.paper
        border.width: root.filled ? 0 : Theme.size.strokeStrong
        border.color: root.ink

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(parent.width * 0.6)
            color: root.stage === TimelineStep.Ended ? Theme.color.paper : root.stage === TimelineStep.Waiting ? Theme.color.inkOnAccent : root.stage === TimelineStep.Done ? Theme.color.inkOnSuccess : root.filled ? Theme.color.inkOnPrimary : Theme.color.ink3
        }
    }
}
