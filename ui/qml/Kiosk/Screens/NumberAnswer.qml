import QtQuick

// A number on large keys, in the groups in which it is written: a telephone's, a bank card's. One that is not told begins anew.
KeypadAnswer {
    id: root

    signal edited(string value)

    required property FormField field

    property string sent // not yet answered by the core, which must not be overtaken by the next key
    property bool waiting: false

    readonly property string typed: root.waiting ? root.sent : root.field.value
    readonly property bool untold: root.field.masked !== "" && !root.waiting
    readonly property bool card: root.field.kind === "number" && root.field.max_length > 12 // printed in fours
    readonly property list<string> groups: root.field.kind === "phone" ? [root.typed.slice(0, 3), root.typed.slice(3, 7), root.typed.slice(7)] : root.card ? root.typed.match(/.{1,4}/g) ?? [] : [root.typed]

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

    error: root.field.problem
    hint: root.untold ? qsTr("不对的话，直接按新的号码") : root.field.example
    onDigit: text => root.put(text)
    onErased: root.write(root.typed.slice(0, -1))
    onCleared: root.write("")

    Connections {
        target: root.field

        function onValueChanged(): void {
            root.settle();
        }
        function onMaskedChanged(): void {
            root.settle();
        }
    }
    DigitBox {
        objectName: "field_" + root.field.key
        width: root.half
        height: root.boxHeight
        name: root.field.label
        note: root.field.problem
        faulty: root.field.problem !== ""
        open: !root.untold && root.typed.length < root.field.max_length
        text: root.untold ? root.field.masked : root.groups.join(" ").trim()
        onTyped: digit => root.put(digit)
        onErased: root.write(root.typed.slice(0, -1))
    }
}
