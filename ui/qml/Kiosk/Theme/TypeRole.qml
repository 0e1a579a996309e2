import QtQuick

// One text role. Noto Sans CJK draws its glyphs low in the line, which KText makes good.
QtObject {
    id: root

    required property int px
    required property bool bold
    required property real line

    readonly property real naturalLine: 1.448
    readonly property int linePx: Math.round(root.px * root.line)
    readonly property int baseShift: Math.round(root.px * -0.066) // for an input, whose line is the natural one
    readonly property font font: Qt.font({
        family: "Noto Sans CJK SC",
        pixelSize: root.px,
        bold: root.bold,
        features: { "kern": 1 }
    })
}
