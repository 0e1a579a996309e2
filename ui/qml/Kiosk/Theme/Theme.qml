pragma Singleton
import QtQuick

// The look in use. The app sets mode, pxPerMm and reducedMotion; everything else follows at once.
QtObject {
    id: root

    property string mode: "normal" // normal, elder or contrast
    property real pxPerMm: 4.03
    property bool reducedMotion: false

    readonly property bool elder: root.mode === "elder"
    readonly property bool contrast: root.mode === "contrast"

    readonly property Tokens tokens: root.elder ? root.elderTokens : root.contrast ? root.contrastTokens : root.normalTokens
    readonly property ColorScale color: root.tokens.color
    readonly property TypeScale type: root.tokens.type
    readonly property SpaceScale space: root.tokens.space
    readonly property SizeScale size: root.tokens.size
    readonly property FrameScale frame: root.tokens.frame
    readonly property RailScale rail: root.tokens.rail
    readonly property RadiusScale radius: root.tokens.radius
    readonly property ElevationScale elevation: root.tokens.elevation
    readonly property Motion motion: Motion { reduced: root.reducedMotion }
    readonly property ViewfinderScale viewfinder: ViewfinderScale { pxPerMm: root.pxPerMm }
    readonly property color nightTag: "#E9C77F"
    readonly property color clear: "transparent"

    readonly property Tokens normalTokens: NormalTokens { pxPerMm: root.pxPerMm }
    readonly property Tokens elderTokens: ElderTokens { pxPerMm: root.pxPerMm }
    readonly property Tokens contrastTokens: ContrastTokens { pxPerMm: root.pxPerMm }

    // For measures that belong to one screen; sizes with a name come from `size`, `space`, `frame`.
    function mm(value: real): int {
        return root.tokens.length(value)
    }

    function toneInk(tone: int): color {
        switch (tone) {
        case Tone.Success: return root.color.success
        case Tone.Attention: return root.color.accentDeep
        case Tone.Danger: return root.color.danger
        case Tone.Neutral: return root.color.ink2
        default: return root.color.primary
        }
    }

    function toneTint(tone: int): color {
        switch (tone) {
        case Tone.Success: return root.color.successTint
        case Tone.Attention: return root.color.accentTint
        case Tone.Danger: return root.color.dangerTint
        case Tone.Neutral: return root.color.sunken
        default: return root.color.primaryTint
        }
    }

    function toneLine(tone: int): color {
        switch (tone) {
        case Tone.Success: return root.color.successLine
        case Tone.Attention: return root.color.accentLine
        case Tone.Danger: return root.color.dangerLine
        case Tone.Neutral: return root.color.line
        default: return root.color.primaryLine
        }
    }
}
