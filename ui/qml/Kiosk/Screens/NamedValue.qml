import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number or a date under its name, never cut.
Column {
    id: root

    required property string name
    required property string value
    property string valueName // objectName of the value
    property TypeRole role: Theme.type.strong
    property bool whole: true // a number stays on one line; a name or a date goes on below

    KText {
        width: parent.width
        role: Theme.type.note
        color: Theme.color.ink2
        text: root.name
    }
    KText {
        objectName: root.valueName
        width: parent.width
        role: root.role
        fit: root.whole
        text: root.value
    }
}
