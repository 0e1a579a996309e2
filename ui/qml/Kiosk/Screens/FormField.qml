pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme

// One question of a form, asked in the way of its kind. In the elder version it is alone on its page and asked large.
Column {
    id: root

    signal edited(string value)
    signal finished()
    signal begun() // somebody is sent here to answer

    required property string key
    required property string label
    required property string question
    required property string meaning
    required property string kind
    required property string value
    required property string masked
    required property string in_words
    required property string source
    required property bool optional
    required property string example
    required property string problem
    required property int max_length
    required property list<string> choice_codes
    required property list<string> choice_labels
    required property int current
    property bool beside: false
    property bool tight: false
    property bool asked: false // stands elsewhere already, large
    property int room // height that the page has

    property bool prompt: false // begin at once where nothing is filled in yet

    readonly property bool keyed: Theme.elder && ["phone", "number", "date"].includes(root.kind) // on large number keys
    readonly property bool halved: root.keyed && root.beside // the keys stand beside the question
    readonly property bool known: ["shared", "card", "phone", "social_security_card"].includes(root.source)
    readonly property bool answered: root.value !== "" || root.masked !== ""
    readonly property string sourceText: !root.known ? "" : Theme.elder ? root.sourceInPlain : root.source === "shared" ? qsTr("共享数据") : shown.badge
    readonly property string sourceInPlain: root.source === "shared" ? qsTr("已经帮您填好") : shown.source
    readonly property string sourceIcon: root.source === "shared" ? "database" : shown.icon
    readonly property int sourceTone: root.source === "shared" ? Tone.Success : Tone.Info

    spacing: root.tight ? Theme.space.x2 : Theme.space.x4

    EvidenceWords {
        id: shown
        evidence: root.source
    }
    Column {
        id: head
        visible: Theme.elder
        x: root.halved && Station.leftHand ? parent.width - width : 0
        width: root.halved ? Math.floor((parent.width - Theme.size.gutter) / 2) : parent.width
        spacing: Theme.space.x1

        KText {
            visible: !root.asked
            width: parent.width
            role: root.tight ? Theme.type.title : Theme.headline(root.question, head.width)
            text: root.question
        }
        Meaning { text: root.meaning }
        Badge {
            visible: root.sourceText !== ""
            text: root.sourceText
            icon: root.sourceIcon
            tone: root.sourceTone
        }
        KText {
            visible: root.optional && !root.answered
            width: parent.width
            color: Theme.color.ink2
            text: qsTr("没有就不用填")
        }
    }
    Loader {
        width: parent.width
        sourceComponent: root.kind === "choice" ? choice : root.kind === "date" ? (root.keyed ? dateKeys : date) : root.keyed ? numberKeys : words
    }
    Component {
        id: words

        TextAnswer {
            field: root
            onEdited: value => root.edited(value)
            tight: root.tight
            onFinished: root.finished()
        }
    }
    Component {
        id: numberKeys

        NumberAnswer {
            field: root
            beside: root.beside
            tight: root.tight
            lift: head.height + root.spacing
            room: root.room - lift
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: choice

        ChoiceAnswer {
            field: root
            room: root.room - head.height - root.spacing
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: dateKeys

        DateAnswer {
            field: root
            beside: root.beside
            tight: root.tight
            lift: head.height + root.spacing
            room: root.room - lift
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: date

        DateField {
            id: boxes
            objectName: "field_" + root.key
            label: root.label
            optional: root.optional
            source: root.sourceText
            sourceIcon: root.sourceIcon
            sourceTone: root.sourceTone
            value: root.value
            error: root.problem
            onPicked: value => root.edited(value)
            onFinished: root.finished()

            Connections {
                target: root

                function onBegun(): void {
                    boxes.begin();
                }
            }
        }
    }
}
