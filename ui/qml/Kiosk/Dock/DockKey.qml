import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A small key. `current` says that this is how the device stands now; its tone then says how bad that is.
T.AbstractButton {
    id: root

    property bool current: false
    property int tone: Tone.Info

    readonly property color ink: root.current ? Theme.toneInk(root.tone) : Theme.color.primary

    implicitWidth: label.naturalWidth + 2 * Theme.space.x2
    implicitHeight: Theme.size.touch
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checked: root.current
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.toneTint(root.tone) : root.down || root.hovered ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.current ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: root.current ? root.ink : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        KText {
            id: label
            anchors.centerIn: parent
            width: Math.min(naturalWidth, root.width - Theme.space.x2)
            role: root.current ? Theme.type.noteStrong : Theme.type.note
            text: root.text
            color: root.ink
            fit: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
