import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One device: what it is, how it stands, and below that its keys, which a touch of the head folds away or brings back.
Card {
    id: root

    default property alias keys: body.data
    property string title
    property string iconName
    property string stateText
    property int tone: Tone.Success
    property bool waiting: false
    property bool folded: false
    property string name // objectName of the head

    readonly property string stateIcon: root.tone === Tone.Success ? "check-circle" : root.tone === Tone.Danger ? "x-circle"
        : root.tone === Tone.Attention ? "warning" : "circle"

    width: parent ? parent.width : 0
    height: root.folded ? head.height : body.y + body.height + Theme.space.x2 + Theme.space.x1

    T.AbstractButton {
        id: head
        objectName: root.name
        x: Theme.space.x3
        width: root.width - 2 * x
        height: Theme.size.touch
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.title + "，" + root.stateText
        Accessible.checked: !root.folded
        onClicked: root.folded = !root.folded
        Keys.onReturnPressed: head.click()

        background: Item {
            FocusRing { shown: head.visualFocus }
        }

        Icon {
            id: sign
            name: root.iconName
            size: Theme.size.iconSmall
            color: Theme.color.ink2
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            id: title
            anchors { left: sign.right; leftMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }
            role: Theme.type.strong
            text: root.title
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Row {
            id: stateRow
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space.x1

            Spinner {
                visible: root.waiting
                size: Theme.size.iconSmall
                color: Theme.color.ink2
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                name: root.waiting ? "" : root.stateIcon
                size: Theme.size.iconSmall
                color: Theme.toneInk(root.tone)
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.noteStrong
                text: root.stateText
                color: Theme.toneInk(root.tone)
                fit: true
                width: Math.min(naturalWidth, head.width - sign.width - title.implicitWidth - Theme.size.iconSmall - 2 * Theme.space.x3)
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.folded
                name: "caret-down"
                size: Theme.size.iconSmall
                color: Theme.color.ink2
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Column {
        id: body
        visible: !root.folded
        anchors { left: head.left; right: head.right; top: head.bottom }
        spacing: Theme.space.x1
    }
}
