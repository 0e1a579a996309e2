pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 968
    height: 1800
    focus: true

    Column {
        width: parent.width
        spacing: Theme.space.x3
        ChoiceGroup { id: group; choices: ["在这里工作", "在这里有住所", "在这里上学"]; current: 0 }
        ChoiceGroup { name: "字的大小"; alike: true; choices: ["标准", "大"]; names: ["size", "larger"] }
        ChoiceGroup { name: "颜色"; alike: true; choices: ["标准", "黑底"]; names: ["colour", "dark"] }
        CheckCard { id: confirmation; text: "我确认以上内容真实" }
        StarRating { id: rating }
        DateField { id: date; label: "从哪天起住"; initial: "2026-02-28"; latest: "2026-11-23" }
        Keypad { id: pad }
    }
    SignalSpy { id: chosen; target: group; signalName: "chosen" }
    SignalSpy { id: graded; target: rating; signalName: "graded" }
    SignalSpy { id: picked; target: date; signalName: "picked" }
    SignalSpy { id: digits; target: pad; signalName: "digit" }
    SignalSpy { id: erased; target: pad; signalName: "erased" }
    SignalSpy { id: cleared; target: pad; signalName: "cleared" }

    TestCase {
        name: "Choices"
        when: windowShown

        function init() {
            failOnWarning(/./)
            for (const spy of [chosen, graded, picked, digits, erased, cleared])
                spy.clear()
        }

        function cleanup() {
            Theme.mode = "normal"
            date.value = ""
        }

        function test_whole_card_chooses() {
            mouseClick(group, group.width - 5, 5)
            compare(chosen.signalArguments[0][0], 2)
        }

        function test_the_same_word_in_two_groups_is_told_apart() {
            compare(findChild(page, "size").Accessible.name, "字的大小，标准")
            compare(findChild(page, "colour").Accessible.name, "颜色，标准")
        }

        function test_elder_mode_stands_one_below_the_other() {
            const before = group.height
            Theme.mode = "elder"
            verify(group.height > 2 * before)
        }

        function test_confirmation_toggles() {
            const was = confirmation.checked
            mouseClick(confirmation)
            compare(confirmation.checked, !was)
        }

        function test_first_face_is_the_best_grade() {
            mouseClick(rating, 20, 20)
            compare(graded.signalArguments[0][0], 5)
        }

        function test_first_press_takes_the_initial_date() {
            date.step(1, 0, 0)
            compare(picked.signalArguments[0][0], "2026-02-28")
        }

        function test_dates_stay_real_data() {
            return [
                { tag: "31 March back a month", value: "2026-03-31", by: [0, -1, 0], wanted: "2026-02-28" },
                { tag: "leap day forward a year", value: "2024-02-29", by: [1, 0, 0], wanted: "2025-02-28" },
                { tag: "month goes round", value: "2025-12-05", by: [0, 1, 0], wanted: "2025-01-05" },
                { tag: "day goes round", value: "2025-01-01", by: [0, 0, -1], wanted: "2025-01-31" },
                { tag: "not after the latest", value: "2026-11-23", by: [1, 0, 0], wanted: "2026-11-23" },
                { tag: "not before the earliest", value: "1900-05-01", by: [-1, 0, 0], wanted: "1900-01-01" }
            ]
        }

        function test_dates_stay_real(data: var) {
            date.value = data.value
            date.step(data.by[0], data.by[1], data.by[2])
            compare(picked.signalArguments[0][0], data.wanted)
        }

        function test_keypad_tells_digits_and_corrections() {
            const row = (pad.height + pad.rowSpacing) / 4
            const column = (pad.width + pad.columnSpacing) / 3
            mouseClick(pad, column * 1.4, 10)
            compare(digits.signalArguments[0][0], "2")
            mouseClick(pad, column * 2.4, row * 3 + 10)
            compare(erased.count, 1)
            mouseClick(pad, 10, row * 3 + 10)
            compare(cleared.count, 1)
        }
    }
}
