import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An answer that is chosen; in the elder version among large tiles that fill the page.
Column {
    id: root

    signal edited(string value)

    required property FormField field
    property int room // height that the tiles may take

    readonly property list<string> names: root.field.choice_codes.map(code => "choice_" + root.field.key + "_" + code)

    function choose(index: int): void {
        root.edited(root.field.choice_codes[index]);
    }

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
        visible: !Theme.elder
        width: parent.width
        name: root.field.label
        choices: root.field.choice_labels
        names: root.names
        current: root.field.current
        onChosen: index => root.choose(index)
    }
    ChoiceAnswers {
        visible: Theme.elder
        width: parent.width
        room: root.room - (root.field.problem !== "" ? message.height + root.spacing : 0)
        choices: visible ? root.field.choice_labels : []
        names: root.names
        current: root.field.current
        onChosen: index => root.choose(index)
    }
    FieldMessage {
        id: message
        width: parent.width
        error: root.field.problem
    }
}
