pragma Singleton
import QtQuick

// The look in use. The app sets the first seven; everything else follows at once.
QtObject {
    id: root

    property string mode: "normal" // normal, elder or contrast
    property real pxPerMm: 4.03 // of the size at which everything is drawn
    property real fingerPxPerMm: root.pxPerMm // of the panel
    property int textStep: 0 // 0 to 2: larger text, and larger what holds it
    property bool highContrast: false // the colours of contrast with the sizes of `mode`
    property bool lightGround: false // contrast on white instead of black
    property bool reducedMotion: false

    readonly property bool elder: root.mode === "elder"
    readonly property bool contrast: root.mode === "contrast" || root.highContrast

    readonly property Tokens tokens: root.elder ? root.elderTokens : root.contrast ? root.contrastTokens : root.normalTokens
    readonly property ColorScale color: !root.contrast ? root.tokens.color : root.lightGround ? root.contrastLightColors : root.contrastTokens.color
    readonly property TypeScale type: root.tokens.type
    readonly property SpaceScale space: root.tokens.space
    readonly property SizeScale size: root.tokens.size
    readonly property FrameScale frame: root.tokens.frame
    readonly property RailScale rail: root.tokens.rail
    readonly property RadiusScale radius: root.tokens.radius
    readonly property ElevationScale elevation: root.tokens.elevation
    readonly property Motion motion: Motion { reduced: root.reducedMotion }
    readonly property ViewfinderScale viewfinder: ViewfinderScale { pxPerMm: root.pxPerMm }
    readonly property int legible: root.mm(root.elder ? 10 : 6.5) // the smallest type that a resident is asked to read
    readonly property color nightTag: root.contrast ? root.color.accent : "#E9C77F"
    readonly property color clear: "transparent"

    readonly property Tokens normalTokens: NormalTokens { pxPerMm: root.pxPerMm; fingerPxPerMm: root.fingerPxPerMm; textStep: root.textStep }
    readonly property Tokens elderTokens: ElderTokens { pxPerMm: root.pxPerMm; fingerPxPerMm: root.fingerPxPerMm; textStep: root.textStep }
    readonly property Tokens contrastTokens: ContrastTokens { pxPerMm: root.pxPerMm; fingerPxPerMm: root.fingerPxPerMm; textStep: root.textStep }
    readonly property ColorScale contrastLightColors: ContrastLightColors {}

    // For measures that belong to one screen; sizes with a name come from `size`, `space`, `frame`.
    function mm(value: real): int {
        return root.tokens.length(value)
    }

    // The same for what holds text or is touched: it grows with the text step.
    function grown(value: real): int {
        return root.tokens.grown(value)
    }

    // About how wide a text is in em: Latin letters take little more than half of a Chinese one.
    function ems(text: string): real {
        return text.length - 0.44 * text.replace(/[^\x20-\u024f]/g, "").length;
    }

    // The role of a headline: smaller where it would take more than two lines, or Latin words about that.
    function headline(text: string, room: int): TypeRole {
        const lines = root.ems(text) * root.type.headline.px / Math.max(1, room);
        return lines > (/[\u3400-\u9fff]/.test(text) ? 2 : 1.7) ? root.type.title : root.type.headline;
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
