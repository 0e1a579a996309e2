pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Progress of the elder version: a sentence and one bar a step.
Item {
    id: root

    property int count: 0
    property int current: 0
    property string caption: qsTr("第 %1 步，共 %2 步").arg(root.current + 1).arg(root.count)

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.type.note.linePx + Theme.space.x1 + Theme.rail.bar
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.caption

    KText {
        width: Math.min(naturalWidth, root.width)
        role: Theme.type.note
        text: root.caption
        color: Theme.color.ink2
        fit: true
        Accessible.ignored: true
    }
    Row {
        anchors.bottom: parent.bottom
        spacing: Theme.rail.barGap

        Repeater {
            model: root.count

            Rectangle {
                id: bar

                required property int index

                width: (root.width - (root.count - 1) * Theme.rail.barGap) / root.count
                height: Theme.rail.bar
                radius: height / 2
                color: bar.index < root.current ? Theme.color.primary : bar.index === root.current ? Theme.color.accent : Theme.color.line
                border.width: bar.index > root.current ? Theme.size.stroke : 0
                border.color: Theme.color.lineStrong
            }
        }
    }
}
