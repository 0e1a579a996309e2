pragma ComponentBehavior: Bound
import QtQuick

// Rows of keys, each row a line of key names with spaces between.
Column {
    id: root

    signal typed(string name)

    required property list<string> rows
    required property int unit
    required property int keyHeight
    property bool chinese: false
    property bool confirming: false
    property int shift: 0
    property bool even: false

    Repeater {
        model: root.rows.length

        KeyRow {
            required property int index
            readonly property string line: root.rows[index] // only rows that change are made anew

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.spacing
            keys: line.split(" ")
            unit: root.unit
            keyHeight: root.keyHeight
            chinese: root.chinese
            confirming: root.confirming
            shift: root.shift
            even: root.even
            onTyped: name => root.typed(name)
        }
    }
}
