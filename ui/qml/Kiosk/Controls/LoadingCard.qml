import QtQuick
import Kiosk.Theme

// Where a row will stand that is still being fetched: its shape, without words. Nothing to touch, nothing to read out.
Card {
    id: root

    implicitWidth: parent ? parent.width : 0
    implicitHeight: 2 * Theme.size.icon + 2 * Theme.space.x3
    Accessible.ignored: true

    Rectangle {
        id: well
        x: Theme.space.x4
        width: 2 * Theme.size.icon
        height: width
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.contrast ? Theme.color.primaryTint : Theme.color.sunken
    }
    Column {
        anchors { left: well.right; leftMargin: Theme.space.x4; right: parent.right; rightMargin: Theme.space.x4; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.x3

        Rectangle {
            width: parent.width * 0.6
            height: Theme.space.x3
            radius: Theme.radius.badge
            color: well.color
        }
        Rectangle {
            width: parent.width
            height: Theme.space.x2
            radius: Theme.radius.badge
            color: well.color
        }
    }
}
