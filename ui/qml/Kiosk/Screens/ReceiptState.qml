import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the paper is: on its way, or in the tray.
Card {
    id: root

    required property CaseWords words

    readonly property bool printed: root.words.paperOut
    readonly property int pad: Theme.space.x4

    implicitHeight: Math.max(Theme.elder ? 0 : picture.height, says.height + 2 * root.pad)

    Image {
        id: picture
        visible: !Theme.elder // the words are larger there, and must not lie below the fold
        x: root.pad
        width: Theme.mm(92)
        height: width
        source: root.printed ? "image://art/printing" : "image://art/printer"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Column {
        id: says
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
                text: root.printed ? root.words.takePaper : qsTr("正在打印，请稍等")
            }
        }
        KText {
            width: parent.width
            color: Theme.color.ink2
            even: true
            text: root.printed ? root.words.paperText : qsTr("纸从屏幕下方出来。")
        }
    }
}
