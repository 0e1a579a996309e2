import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One word that the letters typed may mean. The first is the one that the space and main keys take.
T.AbstractButton {
    id: root

    property bool first: false

    readonly property color ink: root.down ? Theme.color.inkOnPrimary : root.first ? Theme.color.primary : Theme.color.ink

    implicitWidth: word.naturalWidth + 2 * Theme.space.x3
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.primary : root.first ? Theme.color.surface : Theme.clear
        border.width: root.first ? Theme.size.strokeStrong : 0
        border.color: Theme.color.primary
    }
    contentItem: Item {
        KText {
            id: word
            anchors.centerIn: parent
            width: Math.min(naturalWidth, root.width - Theme.space.x1)
            role: Theme.type.title
            text: root.text
            color: root.ink
            fit: true
            Accessible.ignored: true
        }
    }
}
