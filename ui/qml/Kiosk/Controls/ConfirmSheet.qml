import QtQuick
import Kiosk.Theme

// A question that stops everything else, in the lower half. The safe answer is the filled one and stands first:
// with `danger` that is `cancelText`. With `secondsOf` a ring counts down in the place of the icon. Large type on a small
// panel is for the words: no icon then, and no type that is larger still.
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

    readonly property bool trapsFocus: root.open // keys reach nothing else
    readonly property bool low: root.width > root.height // a low panel: the answers stand beside each other
    readonly property bool tight: root.low ? root.height < Theme.mm(slot.visible ? 258 : 230) : root.height < (slot.visible ? 24 : 19) * Theme.type.headline.px
    readonly property int margin: root.tight ? Theme.space.x2 : Theme.size.margin
    readonly property int cardTop: card.y

    // The way back by keys: never the answer that loses something.
    function dismiss(): void {
        root.danger ? root.cancelled() : root.confirmed();
    }

    anchors.fill: parent
    visible: root.open
    onOpenChanged: if (root.open) answers.focusSafe()
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Accessible.description: root.text
    Keys.onEscapePressed: root.dismiss()

    Veil {
        opaque: root.opaque
    }
    Card {
        id: card
        dialog: true
        width: Math.min(root.width - 2 * root.margin, Theme.mm(242))
        height: column.height + 2 * (root.tight ? Theme.space.x4 : Theme.space.x6)
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.low ? Math.round((root.height - height) / 2) : root.tight ? root.margin : Theme.space.x10 }

        Column {
            id: column
            x: root.tight ? Theme.space.x3 : Theme.size.margin
            width: card.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.low || root.tight ? Theme.space.x4 : Theme.space.x6

            CountdownRing {
                visible: root.secondsOf > 0
                width: Theme.grown(root.tight ? 44 : root.low ? 54 : 66)
                height: width
                thickness: Theme.mm(5)
                role: root.tight ? Theme.type.figure : Theme.type.clock
                text: root.seconds
                value: root.secondsOf > 0 ? root.seconds / root.secondsOf : 0
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Icon {
                visible: root.icon !== "" && root.secondsOf === 0 && !root.tight
                name: root.icon
                size: Theme.mm(24)
                color: root.danger ? Theme.color.danger : Theme.color.primary
                anchors.horizontalCenter: parent.horizontalCenter
            }
            ConfirmWords {
                width: parent.width
                title: root.title
                text: root.text
                tight: root.tight
            }
            Column {
                id: slot
                width: parent.width
                visible: children.length > 0
                spacing: Theme.space.x3
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
