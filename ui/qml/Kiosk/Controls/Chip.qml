import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A short suggestion to touch.
T.AbstractButton {
    id: root

    implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.space.x3
    implicitHeight: Theme.size.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.color.primaryTint : Theme.color.surface
        border.width: Theme.size.stroke
        border.color: Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus; controlRadius: parent.radius }
    }
    contentItem: Item {
        KText {
            id: label
            anchors.centerIn: parent
            role: Theme.type.note
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
