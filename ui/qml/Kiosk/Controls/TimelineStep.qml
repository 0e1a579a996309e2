import QtQuick
import Kiosk.Theme

// One step of a case, or one branch of a matter in several: done, now, waiting for the resident (wheat, with the action), later,
// or ended without what was asked for.
Item {
    id: root

    enum Stage { Done, Now, Waiting, Later, Ended }

    signal acted()

    property int stage: TimelineStep.Done
    property string title
    property string text
    property string action
    property string actionName // objectName of its button
    property string badge: root.stage === TimelineStep.Done ? qsTr("已办好") : root.stage === TimelineStep.Now ? qsTr("正在办") : root.stage === TimelineStep.Waiting ? qsTr("等您办") : root.stage === TimelineStep.Ended ? qsTr("已结束") : qsTr("还没开始")
    property int parts: 0 // of this branch, and how many of them are done
    property int partsDone: 0

    readonly property string icon: root.stage === TimelineStep.Done ? "check" : root.stage === TimelineStep.Now ? "clock" : root.stage === TimelineStep.Waiting ? "warning" : root.stage === TimelineStep.Ended ? "x" : "hourglass-medium"
    readonly property int tone: root.stage === TimelineStep.Done ? Tone.Success : root.stage === TimelineStep.Now ? Tone.Info : root.stage === TimelineStep.Waiting ? Tone.Attention : Tone.Neutral
    readonly property bool last: Positioner.isLastItem

    implicitWidth: parent ? parent.width : 0
    implicitHeight: card.height + (root.last ? 0 : Theme.space.x3)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + "，" + root.badge
    Accessible.description: root.text

    TimelineDot {
        id: dot
        height: root.height
        stage: root.stage
        icon: root.icon
        last: root.last
        dotY: words.y + Math.round(Theme.type.label.linePx / 2)
    }
    Card {
        id: card
        anchors { left: dot.right; leftMargin: Theme.space.x3; right: parent.right }
        height: Math.max(words.height + 2 * Theme.space.x3, button.visible ? button.height + 2 * Theme.space.x2 : 0)
        raised: root.stage !== TimelineStep.Later
        color: root.stage === TimelineStep.Waiting ? Theme.color.accentTint : Theme.color.surface
        border.width: root.stage === TimelineStep.Waiting ? Theme.size.strokeStrong : Theme.contrast || !raised ? Theme.size.stroke : 0
        border.color: root.stage === TimelineStep.Waiting ? Theme.color.accent : Theme.contrast ? Theme.color.lineStrong : Theme.color.line

        Column {
            id: words
            anchors { left: parent.left; leftMargin: Theme.space.x4; right: button.visible ? button.left : parent.right; rightMargin: button.visible ? Theme.space.x3 : Theme.space.x4; top: parent.top; topMargin: Theme.space.x3 }
            spacing: Theme.space.x1

            TimelineHead {
                width: parent.width
                title: root.title
                text: root.text
                badge: root.badge
                badgeIcon: root.stage === TimelineStep.Done ? "check-circle" : root.stage === TimelineStep.Ended ? "x-circle" : root.icon
                tone: root.tone
            }
            PartBars {
                visible: root.parts > 0
                width: parent.width
                count: root.parts
                done: root.partsDone
                color: root.stage === TimelineStep.Done ? Theme.color.success : root.stage === TimelineStep.Waiting ? Theme.color.accent : Theme.color.primary
            }
        }
        Button {
            id: button
            objectName: root.actionName
            visible: root.action !== ""
            anchors { right: parent.right; rightMargin: Theme.space.x3; verticalCenter: parent.verticalCenter }
            kind: Button.Attention
            text: root.action
            onClicked: root.acted()
        }
    }
}
