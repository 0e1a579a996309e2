import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way on where content is taller than its room: on a shelf at the edge, so that nothing is half covered by the button itself.
Rectangle {
    id: root

    signal pressed()

    required property string name
    required property string text
    required property string icon
    property int inset: 0 // of the line
    property bool below: true // at the lower edge
    property int rise: 0 // beyond the button, over what would stand cut

    readonly property int least: way.height + Theme.space.x2 + Theme.space.x1

    height: root.least + root.rise

    Rectangle {
        x: root.inset
        y: root.below ? root.rise : root.height - height
        width: root.width - 2 * x
        height: Theme.size.stroke
        color: Theme.color.line
    }
    Button {
        id: way
        objectName: root.name
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.below ? root.height - root.least + Theme.space.x2 : Theme.space.x1
        height: Theme.size.buttonSmall
        kind: Button.Quiet
        text: root.text
        iconRight: root.icon
        role: Theme.type.strong
        iconSize: Theme.size.iconSmall
        onClicked: root.pressed()
    }
}
