import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One paper that a resident brings along, and what counts as one.
Column {
    id: root

    required property string name
    required property string hint
    required property bool brought
    property bool brief: false // the rest tells what counts as one

    visible: root.brought
    width: parent ? parent.width : 0

    KText {
        width: parent.width
        role: Theme.type.label
        text: root.name
    }
    KText {
        visible: root.hint !== "" && !root.brief
        width: parent.width
        role: Theme.type.note
        even: true
        text: root.hint
        color: Theme.color.ink2
    }
}
