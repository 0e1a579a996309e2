import QtQuick
import Kiosk.Theme

// A question that stops everything else, in the lower half. The safe answer is the filled one and stands first:
// with `danger` that is `cancelText`. With `secondsOf` a ring counts down in the place of the icon.
FocusScope {
    id: root

    signal confirmed()
    signal cancelled()

    default property alias extra: slot.data
    property bool open: false
    property bool danger: false
    property bool opaque: false // hides what a resident has filled in
    property string icon
    property string title
    property string text
    property string confirmText
    property string cancelText
    property string confirmName // object names of the two buttons
    property string cancelName
    property string secondIcon // of the one that is not filled
    property int seconds: 0
    property int secondsOf: 0

    readonly property bool low: root.width > root.height // a low panel: the answers stand beside each other

    anchors.fill: parent
    visible: root.open
    onOpenChanged: if (root.open) answers.focusSafe()
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Accessible.description: root.text
    Keys.onEscapePressed: root.cancelled()

    Veil {
        opaque: root.opaque
    }
    Card {
        id: card
        dialog: true
        width: Math.min(root.width - 2 * Theme.size.margin, Theme.mm(242))
        height: column.height + 2 * Theme.space.x6
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.low ? Math.round((root.height - height) / 2) : Theme.space.x10 }

        Column {
            id: column
            x: Theme.size.margin
            width: card.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.low ? Theme.space.x4 : Theme.space.x6

            CountdownRing {
                visible: root.secondsOf > 0
                width: Theme.mm(root.low ? 54 : 66)
                height: width
                thickness: Theme.mm(5)
                role: Theme.type.clock
                text: root.seconds
                value: root.secondsOf > 0 ? root.seconds / root.secondsOf : 0
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Icon {
                visible: root.icon !== "" && root.secondsOf === 0
                name: root.icon
                size: Theme.mm(24)
                color: root.danger ? Theme.color.danger : Theme.color.primary
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Column {
                width: parent.width
                spacing: Theme.space.x2

                KText {
                    width: parent.width
                    role: Theme.type.headline
                    text: root.title
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                }
                KText {
                    visible: root.text !== ""
                    width: parent.width
                    role: Theme.type.lead
                    even: true
                    text: root.text
                    color: Theme.color.ink2
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            Column {
                id: slot
                width: parent.width
                visible: children.length > 0
            }
            ConfirmAnswers {
                id: answers
                width: parent.width
                beside: root.low
                danger: root.danger
                safeText: root.danger ? root.cancelText : root.confirmText
                safeName: root.danger ? root.cancelName : root.confirmName
                otherText: root.danger ? root.confirmText : root.cancelText
                otherName: root.danger ? root.confirmName : root.cancelName
                otherIcon: root.secondIcon
                onSafePressed: root.danger ? root.cancelled() : root.confirmed()
                onOtherPressed: root.danger ? root.confirmed() : root.cancelled()
            }
        }
    }
}
