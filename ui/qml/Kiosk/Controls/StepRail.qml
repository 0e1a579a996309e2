pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Where one is: done is a tick, now is filled with its number and a bold word, later is an outline.
Item {
    id: root

    property list<string> steps
    property int current: 0

    readonly property real pitch: root.steps.length > 0 ? root.width / root.steps.length : 0

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.frame.rail
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.steps.length > root.current ? qsTr("第 %1 步，共 %2 步：%3").arg(root.current + 1).arg(root.steps.length).arg(root.steps[root.current]) : ""

    Rectangle {
        x: root.pitch / 2
        y: Theme.rail.lineY
        width: root.width - root.pitch
        height: Theme.rail.line
        color: Theme.color.line
    }
    Rectangle {
        x: root.pitch / 2
        y: Theme.rail.lineY
        width: root.pitch * root.current
        height: Theme.rail.line
        color: Theme.color.primary
    }
    Repeater {
        model: root.steps

        Item {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: step.index < root.current
            readonly property bool now: step.index === root.current

            x: step.index * root.pitch
            width: root.pitch
            height: root.height

            Rectangle {
                id: dot
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.rail.lineY + Theme.rail.line / 2 - height / 2
                width: step.now ? Theme.rail.dotNow : Theme.rail.dotOther
                height: width
                radius: width / 2
                color: step.now ? Theme.color.primary : step.done ? Theme.color.primaryTint : Theme.color.paper
                border.width: step.now ? 0 : Theme.size.strokeStrong
                border.color: step.done ? Theme.color.primary : Theme.color.lineStrong

                Icon {
                    name: step.done ? "check" : ""
                    size: Theme.type.note.px
                    anchors.centerIn: parent
                }
                KText {
                    visible: !step.done
                    role: Theme.type.noteStrong
                    text: step.index + 1
                    color: step.now ? Theme.color.inkOnPrimary : Theme.color.ink3
                    anchors.centerIn: parent
                    Accessible.ignored: true
                }
            }
            KText {
                y: Theme.rail.labelY
                width: parent.width
                role: step.now ? Theme.type.strong : Theme.type.note
                text: step.modelData
                color: step.now ? Theme.color.primary : step.done ? Theme.color.ink2 : Theme.color.ink3
                horizontalAlignment: Text.AlignHCenter
                fit: true
                Accessible.ignored: true
            }
        }
    }
}
