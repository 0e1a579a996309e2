import QtQuick
import Kiosk.Theme

// A section of a review: icon, title, facts (or children), and a way to change them.
Card {
    id: root

    signal acted()

    default property alias content: slot.data
    property string icon
    property string title
    property string note
    property string action
    property string actionName // objectName of its button
    property string badge
    property string badgeIcon
    property int badgeTone: Tone.Info
    property list<string> facts
    property int perRow: 1

    readonly property int pad: Theme.space.x4

    implicitWidth: parent ? parent.width : 0
    implicitHeight: head.height + body.height + 2 * root.pad + (body.height > 0 ? Theme.space.x2 : 0)

    Item {
        id: head
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        height: Theme.type.label.linePx + (head.noteBelow ? Theme.type.note.linePx : 0)

        readonly property int used: (change.visible ? change.width : 0) + (badge.visible ? badge.width : 0)
        readonly property bool noteBelow: note.visible && title.x + name.x + name.width + Theme.space.x2 + note.naturalWidth > head.width - head.used

        Row {
            id: title
            spacing: Theme.space.x2

            Icon {
                id: sign
                name: root.icon
                size: Math.round(Theme.type.label.px * 1.2)
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: name
                role: Theme.type.label
                text: root.title
                fit: true
                width: Math.min(naturalWidth, head.width - sign.width - title.spacing - head.used)
                Accessible.role: Accessible.Heading
            }
        }
        KText {
            id: note
            visible: root.note !== ""
            x: head.noteBelow ? name.x : title.width + title.spacing
            y: head.noteBelow ? Theme.type.label.linePx : Math.round((Theme.type.label.linePx - height) / 2)
            width: Math.min(naturalWidth, head.width - x)
            role: Theme.type.note
            text: root.note
            color: Theme.color.ink2
            fit: true
        }
        Badge {
            id: badge
            visible: root.badge !== ""
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.badge
            icon: root.badgeIcon
            tone: root.badgeTone
        }
        Button {
            id: change
            objectName: root.actionName
            visible: root.action !== ""
            anchors { right: parent.right; rightMargin: -Theme.space.x3; verticalCenter: parent.verticalCenter }
            implicitHeight: Theme.size.buttonSmall
            kind: Button.Quiet
            role: Theme.type.strong
            iconLeft: "pencil-simple"
            iconSize: Theme.size.iconSmall
            text: root.action
            Accessible.name: root.action + "，" + root.title // a screen may have two
            onClicked: root.acted()
        }
    }
    Column {
        id: body
        x: root.pad
        y: root.pad + head.height + Theme.space.x2
        width: root.width - 2 * root.pad

        ReadOnlyFacts {
            visible: root.facts.length > 0
            facts: root.facts
            perRow: root.perRow
        }
        Column {
            id: slot
            width: parent.width
        }
    }
}
