import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the paper receipt is: about to be printed, printing, or in the tray.
Card {
    id: root

    required property string phase

    readonly property bool printed: root.phase === "printed"
    readonly property int pad: Theme.space.x4

    implicitHeight: Math.max(Theme.elder ? 0 : picture.height, words.height + 2 * root.pad)

    Image {
        id: picture
        visible: !Theme.elder // the words are larger there, and must not lie below the fold
        x: root.pad
        width: Theme.mm(92)
        height: width
        source: "image://art/printing"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Column {
        id: words
        anchors { left: !Theme.elder ? picture.right : parent.left; leftMargin: root.pad; right: parent.right; rightMargin: root.pad; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.x2

        Row {
            width: parent.width
            spacing: Theme.space.x2

            Icon {
                visible: root.printed
                name: "check-circle"
                size: Theme.type.title.px
                color: Theme.color.success
                y: Math.round((Theme.type.title.linePx - height) / 2)
            }
            Spinner {
                visible: !root.printed
                size: Theme.type.title.px
                y: Math.round((Theme.type.title.linePx - height) / 2)
            }
            KText {
                width: parent.width - Theme.type.title.px - parent.spacing
                role: Theme.type.title
                text: root.printed ? qsTr("请取走回执") : root.phase === "waiting" ? qsTr("马上打印回执") : qsTr("正在打印回执")
            }
        }
        KText {
            width: parent.width
            color: Theme.color.ink2
            even: true
            text: qsTr("请在屏幕下方取纸。回执上没有完整的证件号码。")
        }
    }
}
