pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A telephone number on large keys that are always there, for the elder version. A number that is not told begins anew.
Item {
    id: root

    signal edited(string value)

    required property FormField field
    property bool tight: false
    property bool beside: false // keys at the right of question and number, not below
    property int lift // how far the question reaches above
    property int room // height that number and keys may take

    property string sent // not yet answered by the core, which must not be overtaken by the next key
    property bool waiting: false

    readonly property int half: root.beside ? Math.floor((root.width - Theme.size.gutter) / 2) : root.width
    readonly property string typed: root.waiting ? root.sent : root.field.value
    readonly property bool untold: root.field.masked !== "" && !root.waiting
    readonly property string grouped: [root.typed.slice(0, 3), root.typed.slice(3, 7), root.typed.slice(7)].join(" ").trim()

    function put(digit: string): void {
        if (root.typed.length < root.field.max_length)
            root.write(root.typed + digit);
    }

    function write(value: string): void {
        root.sent = value;
        root.waiting = true;
        root.edited(value);
    }

    function settle(): void {
        root.waiting = root.waiting && root.field.value !== root.sent;
    }

    implicitHeight: Math.max(number.height, keys.y + keys.height)

    Connections {
        target: root.field

        function onValueChanged(): void {
            root.settle();
        }
        function onMaskedChanged(): void {
            root.settle();
        }
    }

    Column {
        id: number
        width: root.half
        spacing: Theme.space.x2

        Rectangle {
            id: box
            readonly property bool takesDigits: true // typed on a keypad, wherever the focus is
            objectName: "field_" + root.field.key
            width: parent.width
            height: root.tight ? Theme.size.field : Theme.mm(42)
            radius: Theme.radius.control
            color: Theme.color.surface
            border.width: root.field.problem !== "" ? Theme.size.strokeStrong : Theme.size.focusRing
            border.color: root.field.problem !== "" ? Theme.color.danger : Theme.color.primary
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.field.label
            Accessible.description: [digits.text, root.field.problem].filter(words => words !== "").join("，")
            Keys.onPressed: event => {
                event.accepted = /^[0-9]$/.test(event.text) || event.key === Qt.Key_Backspace;
                if (event.accepted)
                    event.key === Qt.Key_Backspace ? root.write(root.typed.slice(0, -1)) : root.put(event.text);
            }

            TapHandler {
                onTapped: parent.forceActiveFocus()
            }
            FocusRing { shown: box.activeFocus }
            KText {
                id: digits
                anchors { left: parent.left; leftMargin: Theme.space.x4; verticalCenter: parent.verticalCenter }
                width: Math.min(naturalWidth, parent.width - 2 * Theme.space.x4)
                role: Theme.type.figure
                fit: true
                text: root.untold ? root.field.masked : root.grouped
                Accessible.ignored: true
            }
            Rectangle {
                visible: !root.untold && root.typed.length < root.field.max_length
                x: digits.x + (root.typed === "" ? 0 : digits.width + Theme.space.x1)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(2)
                height: Theme.type.figure.px
                color: Theme.color.primary
            }
        }
        FieldMessage {
            width: parent.width
            error: root.field.problem
            hint: root.untold ? "" : root.field.example
        }
    }
    Keypad {
        id: keys

        readonly property int free: root.room - y - 3 * rowSpacing

        x: root.beside ? root.half + Theme.size.gutter : 0
        y: root.beside ? -root.lift : number.height + (root.tight ? Theme.space.x1 : Theme.space.x4)
        width: root.half
        keyHeight: Math.max(Theme.size.target, Math.min(Theme.mm(41), Math.floor(free / 4)))
        onDigit: text => root.put(text)
        onErased: root.write(root.typed.slice(0, -1))
        onCleared: root.write("")
    }
}
