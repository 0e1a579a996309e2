pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A figure with its unit between less and more; holding a button goes on.
Item {
    id: root

    signal stepped(int by)

    readonly property bool rapid: true // quick taps are meant
    property string text
    property string brief // drawn where `text` is too wide
    property string name
    property bool faulty: false
    property bool upright: false // more above the figure, less below it

    readonly property int third: Math.floor(root.height / 3)

    implicitHeight: root.upright ? 3 * Theme.size.button : Theme.size.field
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.name
    Accessible.description: root.text
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onDecreaseAction: root.stepped(-1)

    component Step: PressBase {
        id: step

        required property int by
        required property string sign

        objectName: root.objectName + (step.by > 0 ? "_up" : "_down")
        width: root.upright ? root.width : Theme.size.buttonSmall
        height: root.upright ? root.third : root.height
        autoRepeat: true
        said: step.by > 0 ? qsTr("%1加一").arg(root.name) : qsTr("%1减一").arg(root.name)
        onClicked: root.stepped(step.by)

        background: Item {
            Rectangle {
                anchors { fill: parent; margins: Theme.space.x1 }
                radius: Theme.radius.control
                color: step.down ? Theme.color.primary : Theme.color.primaryTint
                border.width: Theme.contrast ? Theme.size.stroke : 0
                border.color: Theme.color.primaryLine
            }
            FocusRing { shown: step.visualFocus }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: step.sign
                size: root.upright ? Theme.size.icon : Theme.size.iconSmall
                color: step.down ? Theme.color.inkOnPrimary : Theme.color.primary
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.color.surface
        border.width: root.faulty ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: root.faulty ? Theme.color.danger : Theme.color.lineStrong
    }
    Step {
        id: less
        y: root.upright ? root.height - height : 0
        by: -1
        sign: "minus"
    }
    TextMetrics {
        id: whole
        font: figure.role.font
        text: root.text
    }
    KText {
        id: figure
        x: root.upright ? Theme.space.x1 : less.width
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        role: root.upright ? Theme.type.title : Theme.type.lead
        text: root.brief !== "" && whole.advanceWidth > width ? root.brief : root.text
        horizontalAlignment: Text.AlignHCenter
        fit: true
        Accessible.ignored: true
    }
    Step {
        id: more
        anchors.right: parent.right
        by: 1
        sign: "plus"
    }
}
