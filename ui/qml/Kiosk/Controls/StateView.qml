import QtQuick
import Kiosk.Theme

// What stands where a list or a page would: nothing yet, being fetched, no line, out of order. Said plainly, with a way on.
Rectangle {
    id: root

    enum Kind { Empty, Loading, Offline, Fault }

    signal acted()

    property int kind: StateView.Empty
    property string icon: root.kind === StateView.Offline ? "wifi-slash" : root.kind === StateView.Fault ? "warning-circle" : "clipboard-text"
    property string title
    property string text
    property string action
    property string actionName // objectName of its button
    property string actionIcon: "arrow-clockwise"

    readonly property int tone: root.kind === StateView.Offline ? Tone.Attention : root.kind === StateView.Fault ? Tone.Danger : Tone.Neutral
    readonly property bool quiet: root.tone === Tone.Neutral

    implicitWidth: parent ? parent.width : 0
    implicitHeight: column.height + 2 * Theme.space.x6
    radius: Theme.radius.card
    color: root.quiet ? Theme.clear : Theme.toneTint(root.tone)
    border.width: Theme.size.stroke
    border.color: root.quiet ? Theme.color.line : Theme.contrast ? Theme.toneInk(root.tone) : Theme.toneLine(root.tone)
    Accessible.role: root.kind === StateView.Loading ? Accessible.Animation : root.quiet ? Accessible.Grouping : Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.x4
        spacing: Theme.space.x2

        Spinner {
            visible: root.kind === StateView.Loading
            size: Theme.grown(18)
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Icon {
            name: root.kind === StateView.Loading ? "" : root.icon
            size: Theme.grown(18)
            color: root.quiet ? Theme.color.ink3 : Theme.toneInk(root.tone)
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Column {
            width: parent.width

            KText {
                width: parent.width
                role: Theme.type.strong
                text: root.title
                horizontalAlignment: Text.AlignHCenter
            }
            KText {
                visible: root.text !== ""
                width: parent.width
                role: Theme.type.note
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
