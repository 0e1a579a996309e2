pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Search across the horizon of the home screen.
FocusScope {
    id: root

    signal edited(string text)
    signal submitted(string text)
    signal cleared()

    property alias text: input.text
    property string placeholder
    property string shortPlaceholder: root.placeholder // where that one has no room

    readonly property bool compact: full.advanceWidth > root.width - lens.size - button.wide - 2 * Theme.space.x6 // the lens moves into the button

    // Ready to type, with the keyboard.
    function open(): void {
        input.forceActiveFocus();
        InputMethod.show();
    }

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.size.button + Theme.space.x4
    Accessible.role: Accessible.Grouping
    Accessible.name: root.placeholder

    Card {
        anchors.fill: parent
        border.width: input.activeFocus ? Theme.size.focusRing : Theme.size.strokeStrong
        border.color: Theme.contrast ? Theme.color.lineStrong : Theme.color.primary
    }
    TapHandler {
        onTapped: root.open()
    }
    Icon {
        id: lens
        name: root.compact ? "" : "magnifying-glass"
        x: Theme.space.x4
        anchors.verticalCenter: parent.verticalCenter
    }
    LineInput {
        id: input
        anchors { left: lens.right; leftMargin: Theme.space.x3; right: wipe.left; rightMargin: Theme.size.gap; verticalCenter: parent.verticalCenter }
        focus: true
        maximumLength: 40
        Accessible.role: Accessible.EditableText
        Accessible.name: root.placeholder
        onTextEdited: root.edited(input.text)
        onAccepted: root.submitted(input.text)
    }
    KText {
        id: hint
        visible: input.text === "" && input.preeditText === ""
        anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
        role: Theme.type.lead
        text: full.advanceWidth > width ? root.shortPlaceholder : root.placeholder
        color: Theme.color.ink3
        fit: true
    }
    TextMetrics {
        id: full
        font: Theme.type.lead.font
        text: root.placeholder
    }
    Button {
        id: wipe
        objectName: "clearSearch"
        visible: input.text !== ""
        anchors { right: button.left; rightMargin: visible ? Theme.size.gap : 0; verticalCenter: parent.verticalCenter }
        width: visible ? Theme.size.touch : 0
        implicitHeight: Theme.size.touch
        kind: Button.Quiet
        padding: 0
        iconLeft: "x"
        iconSize: Theme.size.iconSmall
        said: qsTr("清空")
        onClicked: {
            input.clear()
            input.forceActiveFocus()
            root.edited("")
            root.cleared()
        }
    }
    Button {
        id: button
        anchors { right: parent.right; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

        readonly property int wide: Math.max(Theme.mm(44), words.advanceWidth + 2 * Theme.space.x5)

        width: root.compact ? height : wide
        kind: Button.Tinted
        objectName: "submitSearch"
        text: root.compact ? "" : words.text
        iconLeft: root.compact ? "magnifying-glass" : ""
        said: words.text
        onClicked: root.submitted(input.text)
    }
    TextMetrics {
        id: words
        font: Theme.type.label.font
        text: qsTr("搜索")
    }
}
