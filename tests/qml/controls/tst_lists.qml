pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 968
    height: 2600
    focus: true

    Column {
        width: parent.width
        spacing: Theme.space.x3

        ChoiceList { id: one; name: "和户主的关系"; choices: ["我就是户主", "家人", "租房住"]; notes: ["", "要看户口簿", ""]; current: 1 }
        ChoiceList { id: several; multiple: true; choices: ["发短信", "寄到家"]; picked: [1] }
        RegionPicker {
            id: region
            // One town is right below its city, as in the cities without counties.
            codes: ["990000000000", "980000000000", "999900000000", "999800000000", "999999000000", "999800001000", "999999001000", "999999001001"]
            names: ["示例省", "另一省", "示例市", "无县市", "示例区", "直管镇", "田园街道", "田园社区"]
            onPicked: code => region.value = code
        }
        DateWheel { id: birth; objectName: "birth"; label: "出生日期"; initial: "1944-02-29"; earliest: "1900-01-01"; latest: "2026-11-23" }
        PageTurner { id: turner; page: 0; count: 2 }
    }
    SignalSpy { id: chosen; target: one; signalName: "chosen" }
    SignalSpy { id: severalChosen; target: several; signalName: "chosen" }
    SignalSpy { id: picked; target: birth; signalName: "picked" }
    SignalSpy { id: turned; target: turner; signalName: "turned" }

    TestCase {
        name: "Lists"
        when: windowShown

        function init() {
            failOnWarning(/./)
            for (const spy of [chosen, severalChosen, picked, turned])
                spy.clear()
            region.value = ""
            birth.value = ""
        }

        function cleanup() {
            Theme.mode = "normal"
        }

        function press(item: Item, name: string) {
            const found = findChild(item, name)
            verify(found !== null, name)
            found.Accessible.pressAction() // where it stands does not matter here
        }

        function test_touching_a_line_chooses_it() {
            mouseClick(one, one.width - 10, 10)
            compare(chosen.signalArguments[0][0], 0)
            mouseClick(several, 10, 10)
            compare(severalChosen.signalArguments[0][0], 0)
        }

        function test_a_reader_hears_the_answer_with_its_note_and_whether_it_is_chosen() {
            const card = one.children[1]
            compare(card.Accessible.name, "家人，要看户口簿")
            verify(card.Accessible.checkable && card.Accessible.checked)
            compare(several.children[0].Accessible.role, Accessible.CheckBox)
        }

        function test_a_place_is_found_by_five_taps() {
            verify(!region.complete)
            for (const code of ["990000000000", "999900000000", "999999000000", "999999001000", "999999001001"]) {
                press(region, "region_" + code)
                compare(region.value, code)
            }
            verify(region.complete)
        }

        function test_a_level_that_a_city_leaves_out_is_skipped() {
            region.value = "999800000000"
            press(region, "region_999800001000")
            compare(region.value, "999800001000")
            verify(region.complete)
        }

        function test_a_touch_on_the_way_goes_back_to_choosing_it_anew() {
            region.value = "999999001000"
            press(region, "regionStep_1")
            compare(region.value, "990000000000")
            press(region, "regionStep_0")
            compare(region.value, "")
        }

        function test_the_question_names_the_next_level() {
            compare(region.question, "请选省")
            region.value = "999999000000"
            compare(region.question, "请选镇、街道")
        }

        function test_elder_mode_shows_four_places_a_page() {
            Theme.mode = "elder"
            compare(region.perPage, 4)
        }

        function test_wheels_stand_at_the_initial_date_and_tell_nothing_until_touched() {
            compare(birth.shown, "1944-02-29")
            compare(picked.count, 0)
        }

        function test_an_arrow_moves_a_wheel_and_the_day_stays_one_that_there_is() {
            press(birth, "birth_year_down")
            compare(picked.signalArguments[0][0], "1945-02-28")
        }

        function test_touching_a_neighbour_takes_it() {
            const wheel = findChild(birth, "birth_month")
            mouseClick(wheel, wheel.width / 2, wheel.height / 2 + wheel.rowHeight)
            compare(picked.signalArguments[0][0], "1944-03-29")
        }

        function test_no_date_outside_the_limits() {
            birth.value = "2026-11-23"
            press(birth, "birth_month_down")
            compare(picked.signalArguments[0][0], "2026-11-23")
        }

        function test_a_reader_hears_where_the_wheel_stands() {
            const wheel = findChild(birth, "birth_month")
            compare(wheel.Accessible.role, Accessible.SpinBox)
            compare(wheel.Accessible.description, "2月")
        }

        function test_the_first_page_has_no_page_before() {
            verify(!findChild(turner, "previousPage").enabled)
            press(turner, "nextPage")
            compare(turned.signalArguments[0][0], 1)
        }
    }
}
