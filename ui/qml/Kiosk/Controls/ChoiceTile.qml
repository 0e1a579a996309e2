import QtQuick
import Kiosk.Theme

// One of at most four large ways on: well, headline, sentence, caret. Where there is little room the well goes, then the sentence.
TileBase {
    id: root

    readonly property int wellSize: Theme.mm(35)
    readonly property bool welled: root.iconName !== "" && root.width > (Qt.uiLanguage.startsWith("en") ? 11 : 7.5) * Theme.type.headline.px
    readonly property int least: name.height + 2 * Theme.space.x1 // for the name alone
    readonly property bool roomy: name.height + fact.height + 2 * Theme.space.x1 <= root.height

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.mm(55), name.height + (root.sub !== "" ? fact.height : 0) + 2 * Theme.space.x4)
    leftPadding: root.welled ? Theme.space.x4 : Theme.space.x3
    rightPadding: Theme.space.x3
    strong: true

    contentItem: Item {
        Item {
            id: lead
            visible: root.welled
            width: root.welled ? root.wellSize : 0
            height: parent.height

            Rectangle {
                anchors.centerIn: parent
                width: height
                height: Math.min(root.wellSize, root.height - 2 * Theme.space.x1)
                radius: height / 2
                color: root.lit ? Theme.color.surface : Theme.color.primaryTint
                border.width: Theme.contrast ? Theme.size.stroke : 0
                border.color: Theme.color.lineStrong

                Icon {
                    name: root.iconName
                    size: Math.round(0.63 * parent.height)
                    color: root.iconInk
                    anchors.centerIn: parent
                }
            }
        }
        Column {
            id: words
            anchors { left: lead.right; leftMargin: root.welled ? Theme.space.x4 : 0; right: caret.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

            KText {
                id: name
                width: parent.width
                role: Theme.type.headline
                text: root.text
                color: root.ink
                fit: true
                breaks: true
                Accessible.ignored: true
            }
            KText {
                id: fact
                visible: root.sub !== "" && root.roomy
                width: parent.width
                text: root.sub
                color: Theme.color.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            id: caret
            name: "caret-right"
            size: Theme.size.icon
            color: root.iconInk
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        }
    }
}
