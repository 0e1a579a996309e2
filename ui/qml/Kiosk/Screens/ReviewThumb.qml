import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One material: its page, or a seal where no paper is needed. The picture is not asynchronous, see TakenPage.
Column {
    id: root

    required property string name
    required property string supply
    required property string page_source

    property int side: Theme.mm(34) // height of the picture

    readonly property bool photographed: root.supply === "photograph"

    spacing: Theme.space.x1

    Rectangle {
        width: parent.width
        height: root.side
        radius: Theme.radius.badge
        color: root.photographed ? Theme.color.sunken : Theme.color.successTint
        border.width: Theme.contrast ? Theme.size.stroke : 0
        border.color: Theme.color.lineStrong

        Icon {
            visible: !root.photographed
            anchors.centerIn: parent
            name: "seal-check"
            size: Theme.mm(16)
            color: Theme.color.success
        }
        Image {
            visible: root.photographed
            anchors { fill: parent; margins: Theme.space.x1 }
            source: visible && width > 0 ? root.page_source : "" // while it is hidden, nobody holds the page
            sourceSize: Qt.size(width, height)
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
    }
    KText {
        width: parent.width
        role: Theme.type.note
        text: root.name
    }
    KText {
        width: parent.width
        role: Theme.type.note
        color: root.photographed ? Theme.color.ink2 : Theme.color.success
        text: root.photographed ? qsTr("已拍 1 页") : root.supply === "generated" ? qsTr("自动生成") : qsTr("免交")
    }
}
