import QtQuick
import QtTest
import Kiosk.Theme

TestCase {
    name: "Theme"

    function init() {
        failOnWarning(/./)
    }

    function cleanup() {
        Theme.mode = "normal"
        Theme.pxPerMm = 4.03
        Theme.reducedMotion = false
        Theme.textStep = 0
        Theme.highContrast = false
        Theme.lightGround = false
    }

    function test_modes_differ_data() {
        return [
            { tag: "normal", mode: "normal", paper: "#f5f2ea", body: 32 },
            { tag: "elder", mode: "elder", paper: "#f7f4ed", body: 44 },
            { tag: "contrast", mode: "contrast", paper: "#000000", body: 32 },
            { tag: "unknown falls to normal", mode: "nonsense", paper: "#f5f2ea", body: 32 }
        ]
    }

    function test_modes_differ(data: var) {
        Theme.mode = data.mode
        compare(String(Theme.color.paper), data.paper)
        compare(Theme.type.body.px, data.body)
    }

    function test_targets_keep_their_millimetres_at_every_density_data() {
        return [{ tag: "19 inch", density: 3.79 }, { tag: "21.5 inch", density: 4.03 }, { tag: "4K", density: 8.06 }]
    }

    function test_targets_keep_their_millimetres_at_every_density(data: var) {
        Theme.pxPerMm = data.density
        for (const mode of ["normal", "elder", "contrast"]) {
            Theme.mode = mode
            const least = mode === "elder" ? 16 : 12
            const leastBody = mode === "elder" ? 10 : 6.5
            verify(Theme.size.target + 0.1 >= least * data.density)
            verify(Theme.size.gap >= (mode === "elder" ? 5 : 3) * data.density - 0.1)
            verify(Theme.size.button >= Theme.size.target && Theme.size.key >= Theme.size.target)
            verify(Theme.type.body.px * 0.92 >= leastBody * data.density - 0.5, "body in " + mode)
        }
    }

    function test_larger_text_has_larger_rows_but_the_same_margins_data() {
        return [{ tag: "normal", mode: "normal" }, { tag: "elder", mode: "elder" }, { tag: "contrast", mode: "contrast" }]
    }

    function test_larger_text_has_larger_rows_but_the_same_margins(data: var) {
        Theme.mode = data.mode
        const before = { body: Theme.type.body.px, button: Theme.size.button, margin: Theme.size.margin, gap: Theme.size.gap, foot: Theme.frame.foot }
        Theme.textStep = 2
        verify(Math.abs(Theme.type.body.px - 1.3 * before.body) <= 1)
        verify(Math.abs(Theme.size.button - 1.3 * before.button) <= 1)
        compare(Theme.size.margin, before.margin)
        compare(Theme.size.gap, before.gap)
        verify(Theme.frame.foot > before.foot && Theme.frame.foot < 1.3 * before.foot)
        compare(Theme.grown(10), Theme.tokens.floor(13))
    }

    function test_a_step_that_there_is_not_is_the_nearest() {
        Theme.textStep = 7
        verify(Math.abs(Theme.tokens.scale - 1.3) < 0.001)
        Theme.textStep = -1
        compare(Theme.tokens.scale, 1)
    }

    function test_high_contrast_keeps_the_sizes_of_the_elder_version() {
        Theme.mode = "elder"
        const body = Theme.type.body.px
        Theme.highContrast = true
        compare(Theme.type.body.px, body)
        verify(Theme.contrast && Theme.elder)
        compare(String(Theme.color.paper), "#000000")
    }

    function test_contrast_also_stands_on_white() {
        Theme.mode = "contrast"
        Theme.lightGround = true
        compare(String(Theme.color.paper), "#ffffff")
        compare(String(Theme.color.ink), "#000000")
        Theme.mode = "normal"
        compare(String(Theme.color.paper), "#f5f2ea")
    }

    function test_reduced_motion_stops_everything_but_the_slide() {
        Theme.reducedMotion = true
        compare(Theme.motion.standard, 0)
        compare(Theme.motion.overlay, 0)
        compare(Theme.motion.spinnerTurn, 0)
        verify(Theme.motion.slideHold > 0)
    }

    function test_each_tone_has_its_colours() {
        const seen = new Set()
        for (const tone of [Tone.Info, Tone.Success, Tone.Attention, Tone.Danger, Tone.Neutral])
            seen.add(String(Theme.toneInk(tone)) + Theme.toneTint(tone) + Theme.toneLine(tone))
        compare(seen.size, 5)
    }
}
