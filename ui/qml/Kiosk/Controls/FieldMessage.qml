import QtQuick
import Kiosk.Theme

// The line below a field: what is wrong with an example of a right answer, else a hint, else nothing.
Row {
    id: root

    property string error
    property string hint

    readonly property bool faulty: root.error !== ""
    readonly property color ink: root.faulty ? Theme.color.danger : Theme.color.ink2

    visible: root.faulty || root.hint !== ""
    spacing: Theme.space.x1

    Icon {
        id: sign
        name: root.faulty ? "warning-circle" : "info"
        size: Math.round(Theme.type.note.px * 1.2)
        color: root.ink
        y: Math.round((Theme.type.note.linePx - height) / 2)
    }
    KText {
        role: Theme.type.note
        text: root.faulty ? root.error : root.hint
        color: root.ink
        width: root.width - sign.width - root.spacing
        Accessible.role: root.faulty ? Accessible.AlertMessage : Accessible.StaticText
    }
}
