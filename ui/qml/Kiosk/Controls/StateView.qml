import QtQuick
import Kiosk.Theme

// What stands where a list or a page would: nothing yet, being fetched, no line, out of order. Said plainly, with a way on.
// In the place of a list it is a box; with `alone` it is all that the page says: without a box, and large.
Rectangle {
    id: root

    enum Kind { Empty, Loading, Offline, Fault }

    signal acted()

    property int kind: StateView.Empty
    property bool alone: false
    property string icon: root.kind === StateView.Offline ? "wifi-slash" : root.kind === StateView.Fault ? "warning-circle" : "clipboard-text"
    property string title
    property string text
    property string action
    property string actionName // objectName of its button
    property string actionIcon: "arrow-clockwise"

    readonly property int tone: root.kind === StateView.Offline ? Tone.Attention : root.kind === StateView.Fault ? Tone.Danger : Tone.Neutral
    readonly property bool quiet: root.tone === Tone.Neutral
    readonly property bool loading: root.kind === StateView.Loading
    readonly property color edge: root.quiet ? Theme.color.line : Theme.contrast ? Theme.toneInk(root.tone) : Theme.toneLine(root.tone)

    implicitWidth: parent ? parent.width : 0
    implicitHeight: column.height + 2 * Theme.space.x6
    radius: Theme.radius.card
    color: root.quiet || root.alone ? Theme.clear : Theme.toneTint(root.tone)
    border.width: root.alone ? 0 : Theme.size.stroke
    border.color: root.edge
    Accessible.role: root.loading ? Accessible.Animation : root.quiet ? Accessible.Grouping : Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    Column {
        id: column
        anchors { centerIn: parent; verticalCenterOffset: root.alone ? -Math.round(0.1 * (root.height - height)) : 0 } // alone, a little above the middle
        width: parent.width - 2 * Theme.space.x4
        spacing: root.alone ? Theme.space.x5 : Theme.space.x2

        Rectangle {
            width: root.alone ? Theme.mm(36) : Theme.grown(18)
            height: width
            radius: width / 2
            color: !root.alone || root.loading ? Theme.clear : root.quiet ? Theme.color.primaryTint : Theme.toneTint(root.tone)
            border.width: !root.alone || root.loading || root.quiet && !Theme.contrast ? 0 : Theme.size.focusRing
            border.color: root.edge
            anchors.horizontalCenter: parent.horizontalCenter

            Spinner {
                visible: root.loading
                size: parent.width
            }
            Icon {
                name: root.loading ? "" : root.icon
                size: root.alone ? Math.round(0.58 * parent.width) : parent.width
                color: !root.quiet ? Theme.toneInk(root.tone) : root.alone ? Theme.color.primary : Theme.color.ink3
                anchors.centerIn: parent
            }
        }
        Column {
            width: parent.width
            spacing: root.alone ? Theme.space.x2 : 0

            KText {
                width: parent.width
                role: root.alone ? Theme.type.headline : Theme.type.strong
                even: true
                text: root.title
                horizontalAlignment: Text.AlignHCenter
            }
            KText {
                visible: root.text !== ""
                width: parent.width
                role: root.alone ? Theme.type.lead : Theme.type.note
                even: true
                text: root.text
                color: Theme.color.ink2
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Button {
            objectName: root.actionName
            visible: root.action !== ""
            implicitHeight: Theme.size.buttonSmall
            width: Math.min(implicitWidth, parent.width)
            role: Theme.type.strong
            iconLeft: root.actionIcon
            iconSize: Theme.size.iconSmall
            text: root.action
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: root.acted()
        }
    }
}
