import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A dialog-like card on a scene: icon, headline, sentence, and what the screen adds. In landscape it stands in the middle.
Card {
    id: root

    default property alias extra: slot.data
    property string icon
    property int tone: Tone.Info
    property string title
    property string text

    readonly property bool landscape: parent.width > parent.height

    dialog: true
    width: Math.min(parent.width - 2 * Theme.size.margin, Theme.mm(242))
    height: column.height + 2 * Theme.space.x8
    anchors.horizontalCenter: parent.horizontalCenter
    y: root.landscape ? Math.round((parent.height - height) / 2) : parent.height - height - Theme.mm(21)

    Column {
        id: column
        x: Theme.size.margin
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x6

        Rectangle {
            width: Theme.mm(36)
            height: width
            radius: width / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.toneTint(root.tone)
            border.width: Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                anchors.centerIn: parent
                name: root.icon
                size: Theme.mm(20)
                color: Theme.toneInk(root.tone)
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space.x2

            KText {
                width: parent.width
                role: Theme.type.headline
                text: root.title
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            KText {
                width: parent.width
                visible: root.text !== ""
                role: Theme.type.lead
                text: root.text
                color: Theme.color.ink2
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Column {
            id: slot
            width: parent.width
            spacing: Theme.space.x3
        }
    }
}
