import QtQuick
import Kiosk.Theme

// A word about what was just done, low on the screen; it goes by itself and takes no touch. What a resident must know or
// answer is a Banner or a ConfirmSheet: a toast may be missed.
Rectangle {
    id: root

    property string text
    property string icon: "check-circle"
    property bool shown: false

    // Show `text` for a while, and tell a screen reader.
    function say(text: string): void {
        root.text = text
        root.shown = true
        root.Accessible.announce(text)
        clock.restart()
    }

    visible: root.shown
    implicitWidth: Math.min(parent ? parent.width - 2 * Theme.size.margin : row.width, sign.width + row.spacing + words.naturalWidth + 2 * Theme.space.x5)
    implicitHeight: Math.max(Theme.size.touch, words.height + 2 * Theme.space.x2)
    radius: Math.min(height / 2, Theme.size.touch)
    color: Theme.contrast ? Theme.color.surface : Theme.color.night
    border.width: Theme.contrast ? Theme.size.strokeStrong : 0
    border.color: Theme.color.lineStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    onVisibleChanged: if (!root.visible) root.shown = false

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.x2

        Icon {
            id: sign
            name: root.icon
            size: Theme.size.iconSmall
            color: words.color
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            id: words
            role: Theme.type.body
            even: true
            text: root.text
            color: Theme.contrast ? Theme.color.ink : Theme.color.inkOnNight
            width: Math.min(naturalWidth, root.width - sign.width - row.spacing - 2 * Theme.space.x5)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Timer {
        id: clock
        interval: Theme.elder ? 2 * Theme.motion.toastHold : Theme.motion.toastHold
        onTriggered: root.shown = false
    }
}
