import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A part of life: a round well and its name.
PressBase {
    id: root

    property string iconName

    readonly property int well: Theme.mm(22)

    implicitWidth: Theme.mm(25)
    implicitHeight: root.well + Theme.space.x1 + Theme.type.body.linePx

    background: Item {
        FocusRing { shown: root.visualFocus; controlRadius: Theme.radius.card }
    }
    contentItem: Item {
        Rectangle {
            id: ground
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.well
            height: width
            radius: width / 2
            color: root.down ? Theme.color.primary : Theme.color.primaryTint
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.size.icon
                color: root.down ? Theme.color.inkOnPrimary : Theme.color.primary
            }
        }
        KText {
            anchors { top: ground.bottom; topMargin: Theme.space.x1; horizontalCenter: parent.horizontalCenter }
            width: parent.width
            text: root.text
            fit: true
            breaks: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
