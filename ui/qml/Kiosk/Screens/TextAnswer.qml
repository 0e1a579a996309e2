import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An answer that is typed. While somebody types, the box belongs to them: what comes back from the core is what they typed a
// moment ago and must not overtake them. Once they are done, it shows what the core has.
Column {
    id: root

    signal edited(string value)
    signal finished()

    required property FormField field

    property bool typing: false

    function settle(): void {
        root.typing = root.typing && (box.activeFocus || box.text !== root.field.value);
    }

    Binding {
        target: box
        property: "text"
        value: root.field.value
        when: !root.typing
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: root.field

        function onValueChanged(): void {
            root.settle();
        }
    }
    FieldBox {
        id: box
        objectName: "field_" + root.field.key
        width: parent.width
        label: Theme.elder ? "" : root.field.label
        optional: root.field.optional
        source: root.field.sourceText
        sourceIcon: root.field.sourceIcon
        sourceTone: root.field.sourceTone
        placeholder: root.field.example
        standIn: root.field.masked
        error: root.field.problem
        maximumLength: root.field.max_length
        inputMethodHints: root.field.kind === "phone" ? Qt.ImhDigitsOnly : Qt.ImhNone
        onEdited: text => {
            root.typing = true;
            root.edited(text);
        }
        onAccepted: root.finished()
        onActiveFocusChanged: {
            if (box.activeFocus)
                return;
            root.settle();
            root.finished();
        }
    }
}
