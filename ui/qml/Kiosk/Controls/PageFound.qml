import QtQuick
import Kiosk.Theme

// Over the live picture: the edges of the paper are seen.
Rectangle {
    id: root

    width: words.width + Theme.space.x5
    height: Theme.type.note.linePx + Theme.space.x2
    radius: height / 2
    color: Theme.viewfinder.ground

    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.space.x1

        Icon {
            name: "check-circle"
            size: Theme.type.note.px
            color: Theme.viewfinder.outline
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            role: Theme.type.note
            text: qsTr("已找到纸边")
            color: Theme.viewfinder.text
            wrapMode: Text.NoWrap
        }
    }
}
