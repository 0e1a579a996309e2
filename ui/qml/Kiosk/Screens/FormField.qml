pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question of a form, asked in the way of its kind.
Column {
    id: root

    signal edited(string value)
    signal finished()

    required property string key
    required property string label
    required property string kind
    required property string value
    required property string masked
    required property string source
    required property bool optional
    required property string example
    required property string problem
    required property int max_length
    required property list<string> choice_codes
    required property list<string> choice_labels
    required property int current
    property string latest

    readonly property bool typed: root.kind === "text" || root.kind === "phone"
    readonly property string sourceText: root.source === "shared" ? qsTr("共享数据") : root.source === "card" ? qsTr("身份证") : ""

    spacing: Theme.space.x1

    FieldBox {
        id: box
        objectName: "field_" + root.key
        visible: root.typed
        width: parent.width
        label: root.label
        optional: root.optional
        source: root.sourceText
        sourceIcon: root.source === "shared" ? "database" : "identification-card"
        sourceTone: root.source === "shared" ? Tone.Success : Tone.Info
        text: root.masked !== "" && !box.activeFocus ? root.masked : root.value
        placeholder: root.example
        error: root.problem
        maximumLength: root.max_length
        inputMethodHints: root.kind === "phone" ? Qt.ImhDigitsOnly : Qt.ImhNone
        onEdited: text => root.edited(text)
        onAccepted: root.finished()
        onActiveFocusChanged: if (!activeFocus && root.typed) root.finished()
    }
    FieldLabel {
        visible: root.kind === "choice"
        width: parent.width
        text: root.label
        optional: root.optional
        source: root.sourceText
    }
    ChoiceGroup {
        objectName: "field_" + root.key + "_choices"
        visible: root.kind === "choice"
        width: parent.width
        choices: root.choice_labels
        names: root.choice_codes.map(code => "choice_" + root.key + "_" + code)
        current: root.current
        onChosen: index => root.edited(root.choice_codes[index])
    }
    FieldMessage {
        visible: root.kind === "choice" && root.problem !== ""
        width: parent.width
        error: root.problem
    }
    Loader {
        active: root.kind === "date"
        visible: active
        width: parent.width
        sourceComponent: DateField {
            objectName: "field_" + root.key
            label: root.label
            optional: root.optional
            source: root.sourceText
            value: root.value
            latest: root.latest
            initial: root.latest
            error: root.problem
            onPicked: value => root.edited(value)
        }
    }
}
