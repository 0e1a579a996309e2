import QtQuick
import Kiosk.Theme

// Icon, words, icon in the middle of a button. Words too long for it shrink instead of being cut, and where they would
// become too small for a resident they stand in two lines.
Item {
    id: root

    required property string text
    required property string sub
    required property string iconLeft
    required property string iconRight
    required property int iconSize
    required property TypeRole role
    required property TypeRole lowRole
    required property color ink
    required property color subInk
    required property bool busy

    readonly property int gap: Theme.space.x2
    readonly property int icons: ((leading.visible || spinner.visible ? 1 : 0) + (trailing.visible ? 1 : 0)) * (root.iconSize + (root.text !== "" ? root.gap : 0))
    readonly property real wanted: Math.max(root.natural, subLabel.visible ? subLabel.naturalWidth : 0) + root.icons
    readonly property real tall: words.height
    readonly property real room: Math.max(0, root.width - root.icons)
    readonly property int natural: Math.ceil(metrics.advanceWidth) + 1
    readonly property bool breaks: /[ ，；]/.test(root.text) || root.text.length > 8
    readonly property real lines: root.natural * Theme.type.note.px / (Math.max(1, root.room) * root.role.px) // at the smallest size
    readonly property bool long: root.breaks && root.lines > 1 && root.lines < 2.7
    readonly property TypeRole twice: root.natural * root.lowRole.px < 1.75 * root.room * root.role.px ? root.lowRole : Theme.type.noteStrong
    readonly property int lowLine: Math.round(1.2 * root.twice.px)

    TextMetrics {
        id: metrics
        font: root.role.font
        text: root.text
    }

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
            id: words
            visible: root.text !== ""
            anchors.verticalCenter: parent.verticalCenter

            KText {
                id: label
                role: root.long ? root.twice : root.role
                lineHeight: root.long ? root.lowLine : root.role.linePx
                text: root.long ? root.text.replace(/[，；]/, "$&\n") : root.text // a line for each half of a sentence
                color: root.ink
                fit: !root.long
                horizontalAlignment: root.long ? Text.AlignHCenter : Text.AlignLeft
                width: Math.min(root.natural, root.room)
                Accessible.ignored: true
            }
            KText {
                id: subLabel
                visible: root.sub !== ""
                role: Theme.type.note
                text: root.sub
                color: root.subInk
                fit: true
                width: Math.min(naturalWidth, root.room)
                Accessible.ignored: true
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
