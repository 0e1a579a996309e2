import QtQuick
import Kiosk.Theme

// Text in a role: fixed line box, glyphs at its optical centre, plain text only. With `fit` a single line that is too long for
// the given width shrinks instead of being cut; then ask `naturalWidth`, not implicitWidth, for the room it would like.
Text {
    id: root

    property TypeRole role: Theme.type.body
    property bool fit: false
    property bool lineEnd: false // close up a full-width mark at the end of a headline

    readonly property int naturalWidth: Math.ceil(metrics.advanceWidth) + 1
    readonly property real squeeze: root.fit && root.width > 0 ? Math.min(1, root.width / root.naturalWidth) : 1
    readonly property int px: Math.max(Math.min(root.role.px, Theme.type.staff.px), Math.floor(root.role.px * root.squeeze))

    font.family: root.role.font.family
    font.pixelSize: root.px
    font.bold: root.role.bold
    font.hintingPreference: Font.PreferNoHinting
    font.features: root.lineEnd ? { "kern": 1, "halt": 1 } : { "kern": 1 }
    lineHeightMode: Text.FixedHeight
    lineHeight: root.role.linePx
    color: Theme.color.ink
    wrapMode: root.fit ? Text.NoWrap : Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    transform: Translate { y: Math.round(Math.max(root.lineHeight, root.role.naturalLine * root.px) / 2 - 0.79 * root.px) }

    TextMetrics {
        id: metrics
        font: root.role.font
        text: root.fit ? root.text : ""
    }
}
