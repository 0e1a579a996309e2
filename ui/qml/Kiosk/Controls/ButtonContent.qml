import QtQuick
import Kiosk.Theme

// Icon, words, icon in the middle of a button. Words too long for it shrink instead of being cut.
Item {
    id: root

    required property string text
    required property string sub
    required property string iconLeft
    required property string iconRight
    required property int iconSize
    required property TypeRole role
    required property color ink
    required property color subInk
    required property bool busy

    readonly property int gap: Theme.space.x2
    readonly property int icons: (leading.visible || spinner.visible ? root.iconSize + root.gap : 0) + (trailing.visible ? root.iconSize + root.gap : 0)
    readonly property real wanted: Math.max(label.naturalWidth, subLabel.visible ? subLabel.naturalWidth : 0) + root.icons
    readonly property real room: Math.max(0, root.width - root.icons)

    Row {
        anchors.centerIn: parent
        spacing: root.gap

        Spinner {
            id: spinner
            visible: root.busy
            size: root.iconSize
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            id: leading
            name: root.busy ? "" : root.iconLeft
            size: root.iconSize
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            KText {
                id: label
                role: root.role
                text: root.text
                color: root.ink
                fit: true
                width: Math.min(naturalWidth, root.room)
            }
            KText {
                id: subLabel
                visible: root.sub !== ""
                role: Theme.type.note
                text: root.sub
                color: root.subInk
                fit: true
                width: Math.min(naturalWidth, root.room)
            }
        }
        Icon {
            id: trailing
            name: root.iconRight
            size: root.iconSize
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
