import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One material: its page, or a seal where no paper is needed; the words below it, or `beside` it. The picture is not
// asynchronous, see TakenPage.
Grid {
    id: root

    required property string name
    required property string supply
    required property string page_source
    required property int page_count

    property bool beside: false
    property int side: Theme.mm(34) // height of the picture

    readonly property bool photographed: root.supply === "photograph"

    columns: root.beside ? 2 : 1
    spacing: root.beside ? Theme.space.x3 : Theme.space.x1
    verticalItemAlignment: Grid.AlignVCenter

    Rectangle {
        id: picture
        width: root.beside ? root.side : root.width
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
    Column {
        width: root.beside ? root.width - picture.width - root.spacing : root.width

        KText {
            width: parent.width
            role: root.beside ? Theme.type.label : Theme.type.note
            text: root.name
        }
        KText {
            width: parent.width
            role: Theme.type.note
            color: root.photographed ? Theme.color.ink2 : Theme.color.success
            text: root.photographed ? qsTr("已拍 %1 页").arg(root.page_count) : root.supply === "card" ? qsTr("已读取") : root.supply === "phone" ? qsTr("手机已确认") : root.supply === "social_security_card" ? qsTr("社保卡已读") : root.supply === "generated" ? qsTr("已填好") : qsTr("不用交")
        }
    }
}
