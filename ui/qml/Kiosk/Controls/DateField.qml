pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A date typed in three boxes on the number keys; a box that is full goes on to the next. `value` is YYYY-MM-DD, with nothing in
// place of what is missing.
FocusScope {
    id: root

    signal picked(string value)
    signal finished()

    property string label
    property bool optional: false
    property string source
    property string sourceIcon
    property int sourceTone: Tone.Info
    property string error
    property string hint
    property string value

    readonly property list<string> units: [qsTr("年"), qsTr("月"), qsTr("日")]
    readonly property list<string> names: ["_year", "_month", "_day"]

    function begin(): void {
        root.hold(dates.at);
        InputMethod.show();
    }

    function hold(part: int): void {
        boxes.itemAt(part)?.forceActiveFocus();
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.error !== "" ? root.error : root.hint
    onValueChanged: dates.hear(root.value)
    Component.onCompleted: dates.hear(root.value)
    onActiveFocusChanged: if (!root.activeFocus) root.finished()

    DateParts {
        id: dates
        onEdited: value => root.picked(value)
    }
    Column {
        id: column
        width: root.width
        spacing: Theme.space.x1

        FieldLabel {
            visible: root.label !== ""
            width: root.width
            text: root.label
            optional: root.optional
            source: root.source
            sourceIcon: root.sourceIcon
            sourceTone: root.sourceTone
        }
        TextMetrics {
            id: longest
            font: Theme.type.note.font
            text: root.units.reduce((long, unit) => unit.length > long.length ? unit : long)
        }
        Grid {
            id: grid

            readonly property int needed: 2 * Theme.space.x3 + 3 * Theme.type.lead.px + Theme.space.x2 + longest.advanceWidth
            readonly property int third: Math.floor((root.width - 2 * spacing) / 3)

            columns: third >= needed ? 3 : 1
            spacing: Math.max(Theme.size.gap, Theme.space.x2)

            Repeater {
                id: boxes
                model: root.units

                FieldInput {
                    id: box

                    required property int index
                    required property string modelData
                    readonly property string digits: dates.parts[box.index]

                    // Typed, or written by a screen reader.
                    function take(): void {
                        if (box.text === box.digits)
                            return;
                        dates.write(box.index, box.text);
                        box.text = box.digits;
                        if (box.activeFocus && dates.at !== box.index)
                            root.hold(dates.at);
                    }

                    objectName: root.objectName + root.names[box.index]
                    width: grid.columns === 3 ? grid.third : root.width
                    name: [root.label, box.modelData].filter(words => words !== "").join("，")
                    note: root.error !== "" ? root.error : root.hint
                    suffix: box.modelData
                    icon: ""
                    faulty: root.error !== ""
                    inputMethodHints: Qt.ImhDigitsOnly
                    maximumLength: dates.places[box.index]
                    onTextChanged: box.take()
                    onDigitsChanged: box.text = box.digits
                    Component.onCompleted: box.text = box.digits
                    onActiveFocusChanged: if (box.activeFocus) Qt.callLater(box.selectAll) // typed over
                }
            }
        }
        FieldMessage {
            width: root.width
            error: root.error
            hint: root.hint
        }
    }
}
