import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

// Icon over word, in the header.
T.AbstractButton {
    id: root

    property string iconName
    property bool clear: false // on the scene

    implicitWidth: Theme.frame.headerButtonWidth
    implicitHeight: Theme.frame.headerButtonHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.primaryTint : Theme.color.surface
        border.width: Theme.size.stroke
        border.color: Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        FocusRing { shown: root.visualFocus }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width

            Icon {
                name: root.iconName
                size: Theme.frame.headerIcon
                anchors.horizontalCenter: parent.horizontalCenter
            }
            KText {
                width: parent.width
                role: Theme.type.note
                lineHeight: Math.round(role.px * 1.25)
                text: root.text
                color: Theme.color.primary
                horizontalAlignment: Text.AlignHCenter
                fit: true
            }
        }
    }
}
