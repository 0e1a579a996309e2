pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Answers one below the other, each as long as it must be: one of them (`current`), or with `multiple` several (`picked`).
// Chosen by the one who uses it.
Column {
    id: root

    signal chosen(int index)

    property string name // what is asked, for a screen reader
    property list<string> choices
    property list<string> notes // the second line of each
    property list<string> names // objectName of each card
    property bool multiple: false
    property int current: -1
    property list<int> picked

    width: parent ? parent.width : 0
    spacing: Math.max(Theme.size.gap, Theme.space.x2)
    Accessible.role: Accessible.List
    Accessible.name: root.name !== "" ? root.name : root.multiple ? qsTr("可以选几个") : qsTr("选一个")

    Repeater {
        model: root.choices

        ChoiceCard {
            required property int index
            required property string modelData

            width: root.width
            objectName: root.names[index] ?? ""
            leading: true
            square: root.multiple
            text: modelData
            sub: root.notes[index] ?? ""
            checked: root.multiple ? root.picked.includes(index) : index === root.current
            onClicked: root.chosen(index)
        }
    }
}
