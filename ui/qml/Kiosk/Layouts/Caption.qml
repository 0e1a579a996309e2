import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What is being said, for whoever does not hear it. It fills the room that the screen has for it, and covers nothing that is
// pressed or read for the task.
Rectangle {
    id: root

    required property rect room

    readonly property bool inset: root.x > 0 // in the header, which is low

    visible: Voice.caption !== ""
    x: root.room.x
    y: Math.round(root.room.y)
    width: root.room.width
    height: Math.max(root.room.height, words.height + (root.inset ? 1 : 2) * Theme.space.x1)
    radius: root.inset ? Theme.radius.control : 0
    color: Theme.color.night

    KText {
        id: words
        objectName: "caption"
        x: root.inset ? Theme.space.x2 : Theme.size.margin
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        role: Theme.type.note
        lineHeight: root.inset ? Math.round(1.25 * role.px) : role.linePx
        even: true
        text: Voice.caption
        color: Theme.color.inkOnNight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true // a screen reader says it itself
    }
}
