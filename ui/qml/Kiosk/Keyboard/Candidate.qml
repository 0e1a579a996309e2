import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One word that the letters typed may mean. The first is the one that the space and main keys take.
T.AbstractButton {
    id: root

    required property int index
    required property string display

    readonly property bool first: root.index === 0
    readonly property color ink: root.down ? Theme.color.inkOnPrimary : root.first ? Theme.color.primary : Theme.color.ink

    objectName: "candidate_" + root.index
    implicitWidth: word.naturalWidth + 2 * Theme.space.x3
    focusPolicy: Qt.NoFocus
    text: root.display
    Accessible.role: Accessible.Button
    Accessible.name: root.display
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
            text: root.display
            color: root.ink
            fit: true
        }
    }
}
