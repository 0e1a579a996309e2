pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A figure with its unit between less and more; holding a button goes on.
Item {
    id: root

    signal stepped(int by)

    property string text
    property string name
    property bool faulty: false

    implicitHeight: Theme.size.field
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.name
    Accessible.description: root.text

    component Step: T.AbstractButton {
        id: step

        required property int by
        required property string sign

        objectName: root.objectName + (step.by > 0 ? "_up" : "_down")
        width: Theme.size.buttonSmall
        height: root.height
        autoRepeat: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: step.by > 0 ? qsTr("%1加一").arg(root.name) : qsTr("%1减一").arg(root.name)
        Accessible.onPressAction: step.click()
        Keys.onReturnPressed: step.click()
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
                size: Theme.size.iconSmall
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
        by: -1
        sign: "minus"
    }
    KText {
        anchors { left: less.right; right: more.left; verticalCenter: parent.verticalCenter }
        role: Theme.type.lead
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        fit: true
    }
    Step {
        id: more
        anchors.right: parent.right
        by: 1
        sign: "plus"
    }
}
