import QtQuick
import Kiosk.Theme

// One word of a wheel.
Item {
    id: root

    signal tapped(int index)

    required property int index
    required property string modelData
    property bool now: false

    Accessible.ignored: true

    KText {
        anchors { left: parent.left; right: parent.right; margins: Theme.space.x1; verticalCenter: parent.verticalCenter }
        role: root.now ? Theme.type.label : Theme.type.body
        text: root.modelData
        color: root.now ? Theme.color.primary : Theme.color.ink2
        horizontalAlignment: Text.AlignHCenter
        fit: true
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: root.tapped(root.index)
    }
}
