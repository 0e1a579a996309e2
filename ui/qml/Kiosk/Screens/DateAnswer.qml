pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A date on the same large keys as a telephone number: year, month and day, one after the other, and then said back.
KeypadAnswer {
    id: root

    signal edited(string value)

    required property FormField field

    readonly property list<string> units: [qsTr("年"), qsTr("月"), qsTr("日")]
    readonly property list<string> names: ["_year", "_month", "_day"]
    readonly property string order: qsTr("先按年，再按月，最后按日")

    error: root.field.problem
    hint: root.flat ? "" : root.field.in_words !== "" ? qsTr("您填的是 %1").arg(root.field.in_words) : root.order
    onDigit: text => dates.put(text)
    onErased: dates.erase()
    onCleared: dates.clear()
    Component.onCompleted: dates.hear(root.field.value)

    Connections {
        target: root.field

        function onValueChanged(): void {
            dates.hear(root.field.value);
        }
    }
    DateParts {
        id: dates
        onEdited: value => root.edited(value)
    }
    FocusScope {
        id: scope
        width: root.half
        height: row.height

        Row {
            id: row
            spacing: Math.max(Theme.size.gap, Theme.space.x2)

            Repeater {
                model: root.units

                Column {
                    id: part

                    required property int index
                    required property string modelData

                    spacing: Theme.space.x1

                    KText {
                        width: parent.width
                        text: part.modelData
                        color: Theme.color.ink2
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                    DigitBox {
                        objectName: "field_" + root.field.key + root.names[part.index]
                        width: Math.floor((root.half - 2 * row.spacing) * (part.index === 0 ? 0.4 : 0.3))
                        height: root.boxHeight
                        name: root.field.label + "，" + part.modelData
                        note: root.field.problem
                        faulty: root.field.problem !== ""
                        centred: true
                        held: part.index === dates.at
                        text: dates.parts[part.index] ?? ""
                        onTyped: digit => dates.put(digit)
                        onErased: dates.erase()
                        onTaken: {
                            if (dates.at !== part.index)
                                dates.go(part.index);
                        }
                        onHeldChanged: {
                            if (held && scope.activeFocus)
                                forceActiveFocus(); // goes along with what is typed
                        }
                    }
                }
            }
        }
    }
}
