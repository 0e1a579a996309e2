import QtQuick
import Kiosk.Theme

// The round or square mark of a choice.
Rectangle {
    id: root

    required property bool checked
    property bool square: false
    property int size: Theme.size.iconSmall

    width: root.size
    height: root.size
    radius: root.square ? Theme.radius.badge : height / 2
    color: root.checked ? Theme.color.primary : Theme.color.surface
    border.width: Theme.size.strokeStrong
    border.color: root.checked ? Theme.color.primary : Theme.color.lineStrong

    Icon {
        name: root.checked ? "check" : ""
        size: Math.round(root.size * 0.66)
        color: Theme.color.inkOnPrimary
        anchors.centerIn: parent
    }
}
