import QtQuick
import Kiosk.Theme

// Takes the picture by hand, on the live picture.
PressBase {
    id: root

    text: qsTr("手动拍")
    implicitWidth: row.width + 2 * Theme.space.x5
    implicitHeight: Theme.size.button

    background: Rectangle {
        radius: height / 2
        color: root.down || !root.enabled ? Theme.color.sunken : Theme.color.surface
        border.width: Theme.contrast ? Theme.size.strokeStrong : 0
        border.color: Theme.color.primary

        FocusRing { shown: root.visualFocus; controlRadius: parent.radius }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.x2

            Icon {
                name: "camera"
                color: label.color
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: label
                role: Theme.type.strong
                text: root.text
                color: root.enabled ? Theme.color.primary : Theme.color.ink3
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
