import QtQuick
import Kiosk.Theme

// One question of a form: label left, source badge right, box, message below. `picker` opens something instead of typing.
FocusScope {
    id: root

    signal edited(string text)
    signal accepted()
    signal picked()

    property string label
    property string name: root.label // for a screen reader, where the question stands elsewhere
    property bool optional: false
    property string source
    property string sourceIcon: "identification-card"
    property int sourceTone: Tone.Info
    property alias text: box.text
    property alias inputMethodHints: box.inputMethodHints
    property alias maximumLength: box.maximumLength
    property alias masked: box.masked
    property alias standIn: box.standIn
    property alias suffix: box.suffix
    property alias icon: box.icon
    property alias picker: box.picker
    property alias readOnly: box.readOnly
    property alias role: box.role
    property alias wraps: box.wraps
    property alias least: box.least
    property string placeholder
    property string error // with an example of a right answer
    property string hint

    implicitWidth: parent ? parent.width : 0
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Accessible.description: root.error !== "" ? root.error : root.hint

    Column {
        id: column
        width: root.width
        spacing: Theme.space.x1

        FieldLabel {
            width: parent.width
            visible: root.label !== ""
            text: root.label
            optional: root.optional
            source: root.source
            sourceIcon: root.sourceIcon
            sourceTone: root.sourceTone
        }
        FieldInput {
            id: box
            width: parent.width
            focus: true
            name: root.name
            placeholder: root.placeholder
            note: root.error !== "" ? root.error : root.hint
            faulty: root.error !== ""
            enabled: root.enabled
            onEdited: text => root.edited(text)
            onAccepted: root.accepted()
            onPicked: root.picked()
        }
        FieldMessage {
            width: parent.width
            error: root.error
            hint: root.hint
        }
    }
}
