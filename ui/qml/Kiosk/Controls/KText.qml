import QtQuick
import Kiosk.Theme
import "Lines.js" as Lines

// Text in a role: fixed line box, glyphs at its optical centre, plain text only. With `fit` a single line that is too long for
// the given width shrinks instead of being cut; then ask `naturalWidth`, not implicitWidth, for the room it would like. With
// `breaks` as well, a name that would become too small stands in two lines of about equal length. With
// `even`, text whose last line would hold a word or two only is set narrower, so that its lines are about equally long.
// Chinese that takes several lines is broken between words, rather after a mark (Lines.js); `text` stays as it was given.
Text {
    id: root

    property TypeRole role: Theme.type.body
    property bool fit: false
    property bool breaks: false
    property bool even: false
    property bool lineEnd: false // close up a full-width mark at the end of a headline

    readonly property int naturalWidth: Math.ceil(metrics.advanceWidth) + 1
    readonly property int fullLines: Math.ceil(root.naturalWidth / Math.max(1, root.width))
    readonly property int lastLine: root.naturalWidth - (root.fullLines - 1) * root.width
    readonly property bool widowed: root.even && root.fullLines > 1 && root.lastLine < 4.5 * root.px && !root.text.includes("\n") && !Lines.isHan(root.text)
    readonly property int slack: root.widowed ? Math.max(0, Math.floor(Math.min(root.width / 4, root.width - root.naturalWidth / root.fullLines - 3 * root.px))) : 0
    readonly property bool breakable: root.breaks && (root.spaced || /[^\x20-\u024f]/.test(root.text)) // not a Latin word
    readonly property bool broken: root.breakable && root.width > 0 && root.role.px * root.width < root.naturalWidth * Math.max(Theme.legible, 0.8 * root.role.px)
    readonly property bool spaced: root.text.includes(" ")
    readonly property int longest: root.broken ? Math.max(...root.text.split(" ").map(word => word.length)) : 0 // of its words, in letters
    readonly property real halfEm: root.broken && !root.spaced ? Lines.halved(root.text) + Lines.spare : 0 // of the longer of its two lines
    readonly property real wordWidth: root.spaced ? 1.15 * root.naturalWidth * root.longest / root.text.length : root.halfEm * root.role.px
    readonly property real brokenWidth: root.naturalWidth * root.px / root.role.px
    readonly property int brokenSlack: root.broken && !root.spaced ? Math.max(0, Math.floor(root.width - root.halfEm * root.px)) : 0
    readonly property real squeeze: !root.fit || root.width <= 0 ? 1 : root.broken ? Math.max(Theme.legible / root.role.px, Math.min(0.85, root.width / root.wordWidth, 1.8 * root.width / root.naturalWidth)) : Math.min(1, root.width / root.naturalWidth)
    readonly property int px: Math.max(Math.min(root.role.px, Theme.type.staff.px), Math.floor(root.role.px * root.squeeze))

    property bool planning: false // its lines are planned
    property list<real> lines: [] // width of each line in em, while it is laid out

    function plan(room: real): list<real> {
        const lines = Lines.planned(root.text, room / root.px)
        return root.broken && lines.length > Math.ceil(root.brokenWidth / root.width) ? [] : lines
    }

    // Only a text that takes several lines is planned: without a handler Qt lays a line out in half the time.
    onLineCountChanged: {
        if (root.lineCount < 2 || root.planning)
            return
        root.planning = true
        Qt.callLater(root.forceLayout) // not from within a layout
    }

    // A line that is not broken is not laid out anew with another width, and with the handler above not centred anew either.
    onWidthChanged: if (root.planning && root.wrapMode === Text.NoWrap && root.horizontalAlignment !== Text.AlignLeft) root.forceLayout()

    font.family: root.role.font.family
    font.pixelSize: root.px
    font.bold: root.role.bold
    font.hintingPreference: Font.PreferNoHinting
    font.features: root.lineEnd ? { "kern": 1, "halt": 1 } : { "kern": 1 }
    leftPadding: root.horizontalAlignment === Text.AlignHCenter ? (root.slack + root.brokenSlack) / 2 : 0
    rightPadding: root.slack + root.brokenSlack - root.leftPadding
    lineHeightMode: Text.FixedHeight
    lineHeight: root.broken ? Math.round(1.25 * root.px) : root.role.linePx
    color: Theme.color.ink
    wrapMode: root.broken && root.spaced ? Text.WordWrap : root.fit && !root.broken ? Text.NoWrap : Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: root.role === Theme.type.headline || root.role === Theme.type.display ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
    transform: Translate { y: Math.round(Math.max(root.lineHeight, root.role.naturalLine * root.px) / 2 - 0.79 * root.px) }

    Connections {
        target: root.planning ? root : null

        function onLineLaidOut(line: var): void {
            line.y = line.number * root.lineHeight // where it stands without this handler; Qt would put it at the lower edge of its box
            if (line.number === 0)
                root.lines = line.isLast || root.wrapMode === Text.NoWrap ? [] : root.plan(line.width)
            if (line.number >= root.lines.length - 1) // the last line takes what is left, should the reckoning be wrong
                return
            const room = line.width
            line.width = Math.min(room, Math.ceil((root.lines[line.number] + Lines.spare) * root.px))
            line.x += root.effectiveHorizontalAlignment === Text.AlignHCenter ? (room - line.width) / 2 : root.effectiveHorizontalAlignment === Text.AlignRight ? room - line.width : 0
        }
    }
    TextMetrics {
        id: metrics
        font: root.role.font
        text: root.fit || root.even ? root.text : ""
    }
}
