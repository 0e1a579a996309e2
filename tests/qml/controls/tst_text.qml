import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

Item {
    width: 800
    height: 400

    KText { id: plain; text: "请把身份证放在读卡区"; role: Theme.type.headline }
    KText { id: squeezed; text: "Continue to the documents"; fit: true; width: 330; role: Theme.type.label }
    KText { id: roomy; text: "下一步"; fit: true; width: 400; role: Theme.type.label }
    KText { id: marked; text: "<b>不是标记</b>" }

    TestCase {
        name: "KText"
        when: windowShown

        function init() {
            failOnWarning(/./)
        }

        function cleanup() {
            Theme.mode = "normal"
        }

        function test_line_box_is_the_roles_but_never_below_the_natural_one() {
            compare(plain.height, Math.max(Theme.type.headline.linePx, Math.ceil(Theme.type.headline.naturalLine * Theme.type.headline.px)))
        }

        function test_long_line_shrinks_and_is_never_cut() {
            verify(squeezed.font.pixelSize < Theme.type.label.px)
            verify(squeezed.contentWidth <= squeezed.width + 1)
            verify(!squeezed.truncated)
            compare(squeezed.lineCount, 1)
        }

        function test_short_line_keeps_its_size() {
            compare(roomy.font.pixelSize, Theme.type.label.px)
        }

        function test_text_is_never_markup() {
            compare(marked.textFormat, Text.PlainText)
        }

        function test_mode_resizes_and_recolours_at_once() {
            const before = plain.font.pixelSize
            Theme.mode = "elder"
            verify(plain.font.pixelSize > before)
            compare(String(plain.color), "#121824")
        }
    }
}
