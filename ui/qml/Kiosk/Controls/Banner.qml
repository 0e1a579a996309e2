import QtQuick
import Kiosk.Theme

// One thing that counts on this screen now, with at most one way on.
Rectangle {
    id: root

    signal acted()

    property int tone: Tone.Info
    property string title
    property string text
    property string action
    property string actionName // objectName of its button
    property string icon: root.tone === Tone.Success ? "check-circle" : root.tone === Tone.Danger ? "warning-circle" : root.tone === Tone.Attention ? "warning" : "info"

    readonly property color ink: Theme.toneInk(root.tone)
    readonly property bool below: button.visible && button.implicitWidth > 0.4 * root.width // the words need the room beside it

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(words.height + 2 * Theme.space.x2 + (root.below ? button.height + Theme.space.x2 : 0), Theme.size.button)
    radius: Theme.radius.control
    color: Theme.toneTint(root.tone)
    border.width: Theme.size.stroke
    border.color: Theme.contrast ? root.ink : Theme.toneLine(root.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    Icon {
        id: sign
        name: root.icon
        color: root.ink
        x: Theme.space.x3
        y: Math.round(words.y + (words.height - height) / 2)
    }
    Column {
        id: words
        x: sign.x + sign.width + Theme.space.x2
        width: root.width - x - (button.visible && !root.below ? button.width + 2 * Theme.space.x2 : Theme.space.x3)
        y: root.below ? Theme.space.x2 : Math.round((root.height - height) / 2)

        KText {
            role: Theme.type.strong
            even: true
            text: root.title
            width: parent.width
        }
        KText {
            visible: root.text !== ""
            role: Theme.type.note
            even: true
            text: root.text
            color: Theme.color.ink2
            width: parent.width
        }
    }
    Button {
        id: button
        visible: root.action !== ""
        text: root.action
        role: Theme.type.strong
        implicitHeight: Theme.size.buttonSmall
        x: root.below ? words.x : root.width - width - Theme.space.x2
        y: root.below ? words.y + words.height + Theme.space.x2 : Math.round((root.height - height) / 2)
        objectName: root.actionName
        onClicked: root.acted()
    }
}
