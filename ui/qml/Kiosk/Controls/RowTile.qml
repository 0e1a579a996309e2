import QtQuick
import Kiosk.Theme

// A row that can be touched: icon (in a round well if asked), name, one fact, optional badge, optional caret.
TileBase {
    id: root

    property bool well: false
    property bool caret: false
    property string badge
    property string badgeIcon
    property int badgeTone: Tone.Info

    readonly property int wellSize: 2 * Theme.size.icon
    readonly property real naturalWidth: metrics.advanceWidth // of the name
    readonly property int room: root.availableWidth - lead.width - (root.iconName === "" ? 0 : Theme.space.x3) - (root.caret ? Theme.size.icon + Theme.space.x2 : 0)
    readonly property bool fits: Math.max(metrics.advanceWidth, factMetrics.advanceWidth) + state.implicitWidth + 2 * Theme.space.x2 <= root.room
    readonly property int tall: name.height + (root.sub !== "" ? fact.height : 0) + (root.badge !== "" && !root.beside ? below.height : 0) // reckoned: a column that is hidden keeps its old height
    property bool beside: root.fits // the badge, else below; a list sets it for all its rows

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(root.well ? root.wellSize + 2 * Theme.space.x2 : Theme.size.button, root.tall + 2 * Theme.space.x2)
    leftPadding: root.well ? Theme.space.x4 : Theme.space.x3
    rightPadding: Theme.space.x3

    contentItem: Item {
        Rectangle {
            id: lead
            width: root.iconName === "" ? 0 : root.well ? root.wellSize : Theme.size.iconTile
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            color: !root.well ? Theme.clear : root.lit ? Theme.color.surface : Theme.color.primaryTint
            border.width: root.well && Theme.contrast ? Theme.size.stroke : 0
            border.color: Theme.color.lineStrong

            Icon {
                name: root.iconName
                size: root.well ? Math.round(root.wellSize * 0.55) : Theme.size.iconTile
                color: root.iconInk
                anchors.centerIn: parent
            }
        }
        Column {
            id: words
            anchors { left: lead.right; leftMargin: root.iconName === "" ? 0 : Theme.space.x3; right: trailing.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

            KText {
                id: name
                width: parent.width
                role: root.well ? Theme.type.label : Theme.type.strong
                text: root.text
                color: root.ink
                Accessible.ignored: true
            }
            KText {
                id: fact
                visible: root.sub !== ""
                width: parent.width
                role: Theme.type.note
                text: root.sub
                color: Theme.color.ink2
                Accessible.ignored: true
            }
            Badge {
                id: below
                visible: root.badge !== "" && !root.beside
                width: Math.min(implicitWidth, parent.width)
                text: root.badge
                icon: root.badgeIcon
                tone: root.badgeTone
            }
        }
        Row {
            id: trailing
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space.x2

            Badge {
                id: state
                visible: root.badge !== "" && root.beside
                text: root.badge
                icon: root.badgeIcon
                tone: root.badgeTone
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                name: root.caret ? "caret-right" : ""
                color: root.iconInk
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    TextMetrics {
        id: metrics
        font: root.well ? Theme.type.label.font : Theme.type.strong.font
        text: root.badge !== "" ? root.text : ""
    }
    TextMetrics {
        id: factMetrics
        font: Theme.type.note.font
        text: root.badge !== "" ? root.sub : ""
    }
}
