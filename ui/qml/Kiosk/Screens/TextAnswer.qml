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

    property bool tight: false
    property bool typing: false

    readonly property string invitation: root.field.known ? qsTr("不对，改一改") : root.field.answered ? qsTr("改一改") : root.field.optional ? qsTr("有，我来写") : qsTr("我来写")
    readonly property bool asks: root.field.prompt && !root.field.optional && !root.field.answered

    function settle(): void {
        root.typing = root.typing && (box.activeFocus || box.text !== root.field.value);
    }

    // Written by a screen reader, which edits without typing.
    function hear(): void {
        if (root.typing || box.text === root.field.value)
            return;
        root.typing = true;
        root.edited(box.text);
        root.finished();
    }

    function begin(): void {
        box.forceActiveFocus();
        InputMethod.show();
    }

    function prompt(): void {
        if (root.asks)
            root.begin();
    }

    spacing: Theme.space.x3

    onAsksChanged: Qt.callLater(root.prompt) // the screen is shown by then
    Component.onCompleted: Qt.callLater(root.prompt)

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
        function onBegun(): void {
            root.begin();
        }
    }
    FieldBox {
        id: box
        objectName: "field_" + root.field.key
        width: parent.width
        label: Theme.elder ? "" : root.field.label
        name: root.field.label
        optional: root.field.optional
        source: root.field.sourceText
        sourceIcon: root.field.sourceIcon
        sourceTone: root.field.sourceTone
        placeholder: Theme.elder ? "" : root.field.example
        hint: Theme.elder && root.field.example !== "" && !root.field.optional && !root.field.answered ? qsTr("例如：%1").arg(root.field.example) : ""
        standIn: root.field.masked
        error: root.field.problem
        maximumLength: root.field.max_length
        role: !Theme.elder ? Theme.type.lead : root.tight ? Theme.type.title : Theme.type.headline
        wraps: Theme.elder
        least: !Theme.elder || root.tight ? Theme.size.field : Theme.mm(42)
        icon: Theme.elder ? "" : "pencil-simple"
        inputMethodHints: ["phone", "number"].includes(root.field.kind) ? Qt.ImhDigitsOnly : Qt.ImhNone
        onTextChanged: Qt.callLater(root.hear) // after what is typed was told
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
    Button {
        objectName: "write_" + root.field.key
        visible: Theme.elder && !box.activeFocus
        width: parent.width
        text: root.invitation
        iconLeft: "pencil-simple"
        onClicked: root.begin()
    }
}
