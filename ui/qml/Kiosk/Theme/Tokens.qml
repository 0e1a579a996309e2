import QtQuick

// One instance of the look (normal, elder or contrast), in px of the real panel.
QtObject {
    id: root

    required property real pxPerMm
    property real fingerPxPerMm: root.pxPerMm // a finger is as wide however near one stands
    required property list<real> steps // what each text step multiplies by
    property int textStep: 0

    readonly property real scale: root.steps[Math.max(0, Math.min(root.textStep, root.steps.length - 1))]

    required property ColorScale color
    required property TypeScale type
    required property SpaceScale space
    required property SizeScale size
    required property FrameScale frame
    required property RailScale rail
    required property RadiusScale radius
    required property ElevationScale elevation

    function length(mm: real): int {
        return Math.max(1, Math.round(mm * root.pxPerMm))
    }

    // Targets and icons are floors: rounded up, never down.
    function floor(mm: real): int {
        return Math.ceil(mm * root.pxPerMm - 0.01)
    }

    // What a finger needs, in real millimetres.
    function least(mm: real): int {
        return Math.ceil(mm * root.fingerPxPerMm - 0.01)
    }

    // What is pressed is larger, where the panel is not looked at from nearer, and stands further apart.
    function pressed(mm: real, finger: real): int {
        return Math.max(root.grown(mm), root.least(finger))
    }

    function apart(mm: real, gap: real): int {
        return Math.max(root.length(mm), root.least(gap))
    }

    // What holds text or is touched: a floor that grows with the text.
    function grown(mm: real): int {
        return root.floor(mm * root.scale)
    }

    // Header, rail and foot have room to spare, and the content needs the rest: they grow half as much.
    function row(mm: real): int {
        return root.length(mm * (1 + root.scale) / 2)
    }

    function text(mm: real): int {
        return Math.round(mm * root.scale * root.pxPerMm)
    }
}
