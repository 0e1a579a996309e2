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
        fit: true
        text: root.value
    }
}
