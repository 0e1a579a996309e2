import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One control: its name, the states it is shown in, and it. Children stand one below the other.
Column {
    id: root

    default property alias content: slot.data
    property string name
    property string states_

    width: parent ? parent.width : 0
    spacing: Theme.space.x2

    KText {
        width: parent.width
        role: Theme.type.note
        text: root.name + "　" + root.states_
        color: Theme.color.ink2
    }
    Column {
        id: slot
        width: parent.width
        spacing: Theme.space.x4
    }
}
