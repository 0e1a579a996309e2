import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One colour of the look with its use.
Column {
    id: root

    required property string name
    required property color tone

    spacing: Theme.space.x1

    Rectangle {
        width: root.width
        height: Theme.mm(16)
        radius: Theme.radius.control
        color: root.tone
        border.width: Theme.size.stroke
        border.color: Theme.color.line
    }
    KText {
        width: root.width
        role: Theme.type.note
        text: root.name
        fit: true
    }
    KText {
        width: root.width
        role: Theme.type.staff
        text: String(root.tone).toUpperCase()
        color: Theme.color.ink2
        fit: true
    }
}
