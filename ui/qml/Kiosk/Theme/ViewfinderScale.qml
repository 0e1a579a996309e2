import QtQuick

// The live picture has its own colours: they must be seen on any desk, in every mode.
QtObject {
    id: root

    required property real pxPerMm

    readonly property color text: "#FFFFFF"
    readonly property color outline: "#8FE0BE"
    readonly property color edge: "#131F3A"
    readonly property color ground: "#E6131F3A"
    readonly property color fill: "#2286F0BE"
    readonly property color ring: "#3E4C70"
    readonly property real outlineWidth: 1.5 * root.pxPerMm
    readonly property real edgeWidth: 3.5 * root.pxPerMm
    readonly property real handle: 9 * root.pxPerMm
    readonly property color held: "#40F3C766"
    readonly property color heldLine: "#F3C766"
    readonly property real fineWidth: 0.6 * root.pxPerMm
    readonly property real fineEdge: 1.6 * root.pxPerMm
    readonly property real markEdge: 1 * root.pxPerMm
    readonly property int nudge: Math.max(1, Math.round(0.5 * root.pxPerMm))
}
