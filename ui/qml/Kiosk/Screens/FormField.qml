pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question of a form, asked in the way of its kind. In the elder version it is alone on its page and asked large.
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
    property bool beside: false
    property int room // height that the page has

    readonly property string sourceText: root.source === "shared" ? qsTr("共享数据") : root.source === "card" ? qsTr("身份证") : ""
    readonly property string sourceIcon: root.source === "shared" ? "database" : "identification-card"
    readonly property int sourceTone: root.source === "shared" ? Tone.Success : Tone.Info

    spacing: Theme.space.x4

    Column {
        id: question
        visible: Theme.elder
        width: parent.width
        spacing: Theme.space.x1

        KText {
            width: parent.width
            role: Theme.type.headline
            text: root.optional ? qsTr("%1（选填）").arg(root.label) : root.label
        }
        Badge {
            visible: root.sourceText !== ""
            text: root.sourceText
            icon: root.sourceIcon
            tone: root.sourceTone
        }
    }
    Loader {
        width: parent.width
        sourceComponent: root.kind === "choice" ? choice : root.kind === "date" ? date : root.kind === "phone" && Theme.elder ? keypad : words
    }
    Component {
        id: words

        TextAnswer {
            field: root
            onEdited: value => root.edited(value)
            onFinished: root.finished()
        }
    }
    Component {
        id: keypad

        KeypadAnswer {
            field: root
            beside: root.beside
            lift: question.height + root.spacing
            room: root.room - lift
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: choice

        ChoiceAnswer {
            field: root
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: date

        DateField {
            objectName: "field_" + root.key
            label: Theme.elder ? "" : root.label
            optional: root.optional
            source: root.sourceText
            sourceIcon: root.sourceIcon
            sourceTone: root.sourceTone
            value: root.value
            latest: root.latest
            initial: root.latest
            error: root.problem
            onPicked: value => root.edited(value)
        }
    }
}
