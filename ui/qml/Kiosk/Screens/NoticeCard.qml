import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A dialog-like card on a scene: icon, headline, sentence, and what the screen adds. In landscape it stands
// beside the picture. Large type on a small panel is for the words: no icon then, and no type that is larger still.
Card {
    id: root

    default property alias extra: slot.data
    property string icon
    property int tone: Tone.Info
    property string title
    property string text

    property int sceneWidth: 0

    readonly property bool landscape: parent.width > parent.height
    readonly property bool tight: root.landscape ? root.flat || root.width < 10 * Theme.type.headline.px : parent.height < 19 * Theme.type.headline.px
    readonly property bool flat: root.landscape && parent.height < Theme.mm(258) // then it covers a part of the scene
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : root.tight ? Theme.space.x2 : Theme.size.margin
    readonly property bool beside: root.landscape && !Theme.contrast
    readonly property int pad: root.landscape || root.tight ? Theme.space.x5 : Theme.space.x8

    dialog: true
    x: root.beside ? root.margin : Math.round((parent.width - width) / 2)
    width: root.beside ? Math.max(parent.width - root.sceneWidth - 2 * root.margin, root.flat ? Theme.mm(230) : 0) : Math.min(parent.width - 2 * root.margin, Theme.mm(242))
    height: column.height + 2 * root.pad
    y: root.landscape ? Math.round((parent.height - height) / 2) : parent.height - height - Theme.mm(root.tight ? 16 : 21)

    Column {
        id: column
        x: root.tight ? Theme.space.x3 : Theme.size.margin
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.landscape || root.tight ? Theme.space.x4 : Theme.space.x6

        Rectangle {
            visible: !root.tight && !(root.landscape && Theme.elder)
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
                role: root.tight ? Theme.type.title : Theme.type.headline
                even: true
                text: root.title
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            KText {
                width: parent.width
                visible: root.text !== ""
                role: root.tight ? Theme.type.body : Theme.type.lead
                even: true
                text: root.text
                color: Theme.color.ink2
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Column {
            id: slot
            width: parent.width
            spacing: column.spacing
        }
    }
}
