import QtQuick
import Kiosk.Theme

// A field of life: a round well with its word below.
PressBase {
    id: root

    property string iconName

    implicitWidth: Theme.mm(25)
    implicitHeight: well.height + Theme.space.x1 + Theme.type.body.linePx

    background: Item {
        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        Rectangle {
            id: well
            width: Theme.mm(22)
            height: width
            radius: width / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.down ? Theme.color.primary : Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                name: root.iconName
                size: Theme.size.icon
                color: root.down ? Theme.color.inkOnPrimary : Theme.color.primary
                anchors.centerIn: parent
            }
        }
        KText {
            anchors { top: well.bottom; topMargin: Theme.space.x1 }
            width: parent.width
            lineHeight: Math.round(role.px * 1.3)
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            fit: true
        }
    }
}
