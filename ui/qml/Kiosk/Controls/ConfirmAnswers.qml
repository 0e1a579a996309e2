import QtQuick
import Kiosk.Theme

// The safe answer, filled and first, and the other one: below it, or beside it on a low panel.
FocusScope {
    id: root

    signal safePressed()
    signal otherPressed()

    required property string safeText
    required property string safeName
    required property string otherText
    required property string otherName
    required property string otherIcon
    required property bool danger
    required property bool beside

    readonly property bool two: root.otherText !== ""
    readonly property int each: root.beside && root.two ? Math.floor((root.width - Theme.size.gutter) / 2) : root.width

    // The safe answer holds the keyboard each time the question is asked.
    function focusSafe(): void {
        safe.forceActiveFocus();
    }

    implicitHeight: root.beside || !root.two ? safe.height : other.y + other.height

    Button {
        id: safe
        objectName: root.safeName
        width: root.each
        height: root.beside ? Theme.size.buttonMain : Theme.mm(38)
        focus: true
        kind: Button.Primary
        role: Theme.type.title
        text: root.safeText
        onClicked: root.safePressed()
    }
    Button {
        id: other
        objectName: root.otherName
        visible: root.two
        x: root.beside ? root.width - width : 0
        y: root.beside ? 0 : safe.height + Theme.space.x4
        width: root.each
        height: Math.min(Theme.size.buttonMain, safe.height)
        kind: root.danger ? Button.Danger : Button.Secondary
        iconLeft: root.otherIcon
        text: root.otherText
        onClicked: root.otherPressed()
    }
}
