import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls
import "../../../ui/qml/Kiosk/Controls/Lines.js" as Lines

Item {
    width: 800
    height: 400

    KText { id: plain; text: "请把身份证放在读卡区"; role: Theme.type.headline }
    KText { id: squeezed; text: "Continue to the documents"; fit: true; width: 330; role: Theme.type.label }
    KText { id: roomy; text: "下一步"; fit: true; width: 400; role: Theme.type.label }
    KText { id: sentence; text: "请先核对证件号码和电话号码"; width: 6.5 * px }
    KText { id: centred; text: sentence.text; width: sentence.width; horizontalAlignment: Text.AlignHCenter }
    Rectangle {
        id: ground
        y: 300
        width: 300
        height: 60
        color: "white"

        KText { id: label; width: 0; fit: true; text: "填写"; color: "black"; horizontalAlignment: Text.AlignHCenter }
    }
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

        function endsOf(text) {
            const ends = [];
            for (const piece of Lines.pieces(text))
                ends.push(piece.wholeEm);
            return ends;
        }

        function test_words_stay_whole_data() {
            return [
                { tag: "number", text: "核对证件号码", ends: [2, 4] },
                { tag: "number, longest first", text: "身份证号码", ends: [5] },
                { tag: "mark stays with its word", text: "保存，信息。", ends: [3, 3] },
                { tag: "opening mark goes with what follows", text: "按“保存”", ends: [1, 4] },
                { tag: "date", text: "11月23日", ends: [4.28] },
                { tag: "particle", text: "我的申请吗", ends: [2, 3] },
            ];
        }

        function test_words_stay_whole(row) {
            const ends = endsOf(row.text);
            compare(ends.length, row.ends.length);
            for (let at = 0; at < ends.length; at++)
                fuzzyCompare(ends[at], row.ends[at], 0.01);
        }

        function test_long_sentence_is_broken_between_words_data() {
            return [
                { tag: "words", text: "请先核对证件号码和电话号码", room: 6.5, lines: [4, 5, 4] },
                { tag: "after the mark", text: "没有网络。恢复后自动送出，不用您再来。", room: 14, lines: [13, 6] },
                { tag: "name between its parts", text: "阿依努尔·样板古丽·示例买买提", room: 12, lines: [10, 5] },
                { tag: "line feed", text: "带上身份证，\n在这里就能办事", room: 20, lines: [6, 7] },
                { tag: "no word left alone", text: "用手指写，写得大一些，写在框里", room: 14, lines: [11, 4] },
                { tag: "english", text: "Put your card on the reader", room: 6, lines: [] },
            ];
        }

        function test_long_sentence_is_broken_between_words(row) {
            const lines = Lines.planned(row.text, row.room);
            compare(JSON.stringify(lines), JSON.stringify(row.lines));
        }

        function test_broken_sentence_keeps_its_text_and_its_room() {
            compare(sentence.lineCount, 3);
            compare(sentence.text, "请先核对证件号码和电话号码");
            verify(sentence.contentWidth <= 5.4 * sentence.px); // 证件号码和 is the longest line
            compare(sentence.height, Math.max(sentence.implicitHeight, 3 * Theme.type.body.linePx));
            compare(centred.contentWidth, sentence.contentWidth);
        }

        function test_a_short_line_stays_in_the_middle_when_its_room_grows() {
            label.width = ground.width;
            const seen = grabImage(ground);
            const dark = [];
            for (let x = 0; x < ground.width; x++) {
                for (let y = 0; y < ground.height; y++) {
                    if (seen.red(x, y) < 128) {
                        dark.push(x);
                        break;
                    }
                }
            }
            verify(Math.abs((dark[0] + dark[dark.length - 1]) / 2 - ground.width / 2) < 3);
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
