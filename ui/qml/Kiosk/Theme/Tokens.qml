import QtQuick

// One instance of the look (normal, elder or contrast), in px of the real panel.
QtObject {
    id: root

    required property real pxPerMm

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

    function text(mm: real): int {
        return Math.round(mm * root.pxPerMm)
    }
}
