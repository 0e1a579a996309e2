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
        DateField { id: date; objectName: "since"; label: "从哪天起住"; onPicked: value => date.value = value }
        Keypad { id: pad }
    }
    DateParts { id: parts }
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

        function test_a_date_is_typed_from_box_to_box() {
            findChild(date, "since_year").forceActiveFocus()
            for (const digit of "1998324") {
                wait(0) // the box is selected once the touch is over
                keyClick(digit)
            }
            compare(date.value, "1998-03-24")
        }

        function test_a_box_that_is_typed_in_again_begins_anew() {
            date.value = "1998-03-24"
            const year = findChild(date, "since_year")
            year.forceActiveFocus()
            for (const digit of "2001") {
                wait(0)
                keyClick(digit)
            }
            compare(date.value, "2001-03-24")
        }

        function test_a_screen_reader_writes_each_box_of_a_date() {
            findChild(date, "since_day").text = "24"
            findChild(date, "since_year").text = "1998"
            findChild(date, "since_month").text = "3"
            compare(date.value, "1998-03-24")
        }

        function test_letters_are_no_part_of_a_date() {
            findChild(date, "since_year").text = "19A"
            compare(findChild(date, "since_year").text, "19")
        }

        function test_digits_find_their_part_data() {
            return [
                { tag: "without zeros", keys: "1998324", wanted: "1998-03-24" },
                { tag: "with zeros", keys: "19980304", wanted: "1998-03-04" },
                { tag: "a month of two digits", keys: "1998124", wanted: "1998-12-04" },
                { tag: "January and a day that is no month", keys: "199813", wanted: "1998-01-03" },
                { tag: "half a year", keys: "199", wanted: "199--" },
                { tag: "year only", keys: "1998", wanted: "1998--" },
                { tag: "no month of 00", keys: "199800", wanted: "1998-0-" },
                { tag: "more than a date", keys: "1998123199", wanted: "1998-12-31" },
                { tag: "two erased", keys: "1998324<<", wanted: "1998-03-" },
                { tag: "all erased", keys: "19<<<", wanted: "" }
            ]
        }

        function test_digits_find_their_part(data: var) {
            parts.clear()
            for (const key of data.keys)
                key === "<" ? parts.erase() : parts.put(key)
            compare(parts.value, data.wanted)
        }

        function test_a_part_that_is_chosen_is_typed_anew() {
            parts.clear()
            for (const key of "1998324")
                parts.put(key)
            parts.go(1)
            parts.put("5")
            compare(parts.value, "1998-05-24")
        }

        function test_a_slow_answer_does_not_overtake_what_is_typed() {
            parts.clear()
            parts.hear("")
            parts.put("1")
            parts.put("9")
            parts.hear("1--")
            compare(parts.value, "19--")
            parts.hear("19--")
            parts.hear("2001-02-03")
            compare(parts.value, "2001-02-03")
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
