import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The dot of one step and the stem to the next: whole where the case has been, dashed where it has not come yet.
Item {
    id: root

    required property int stage
    required property string icon
    required property bool last
    required property int dotY

    readonly property color ink: root.stage === TimelineStep.Waiting ? Theme.color.accent : root.stage === TimelineStep.Later ? Theme.color.lineStrong : root.stage === TimelineStep.Done ? Theme.color.success : root.stage === TimelineStep.Ended ? Theme.color.ink2 : Theme.color.primary
    readonly property bool filled: root.stage !== TimelineStep.Later

    implicitWidth: Theme.rail.dotNow

    Shape {
        visible: !root.last
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.dotY
        width: Theme.rail.line
        height: root.height // as far as the next dot, which covers its end

        ShapePath {
            strokeColor: root.stage === TimelineStep.Done ? Theme.color.primary : Theme.color.lineStrong
            strokeWidth: Theme.rail.line
            strokeStyle: root.stage === TimelineStep.Done ? ShapePath.SolidLine : ShapePath.DashLine
            dashPattern: [2, 2]
            capStyle: ShapePath.FlatCap
            startX: Theme.rail.line / 2
            startY: 0

            PathLine {
                x: Theme.rail.line / 2
                y: root.height
            }
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
