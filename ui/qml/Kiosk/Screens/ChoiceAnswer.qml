import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An answer that is chosen.
Column {
    id: root

    signal edited(string value)

    required property FormField field

    spacing: Theme.space.x1

    FieldLabel {
        visible: !Theme.elder
        width: parent.width
        text: root.field.label
        optional: root.field.optional
        source: root.field.sourceText
        sourceIcon: root.field.sourceIcon
        sourceTone: root.field.sourceTone
    }
    ChoiceGroup {
        width: parent.width
        choices: root.field.choice_labels
        names: root.field.choice_codes.map(code => "choice_" + root.field.key + "_" + code)
        current: root.field.current
        onChosen: index => root.edited(root.field.choice_codes[index])
    }
    FieldMessage {
        width: parent.width
        error: root.field.problem
    }
}
