import QtQuick
import Kiosk.Theme

// The ring around what the keyboard holds, outside the control's background, in which it stands.
Rectangle {
    id: root

    required property bool shown
    property int controlRadius: Theme.radius.control

    anchors.fill: parent
    anchors.margins: -2 * Theme.size.focusRing
    radius: root.controlRadius + 2 * Theme.size.focusRing
    visible: root.shown
    color: Theme.clear
    border.width: Theme.size.focusRing
    border.color: Theme.color.focus
}
