pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 968
    height: 2400
    focus: true

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.x3

        StateView { id: fault; kind: StateView.Fault; title: "这项现在办不了"; text: "读卡器没有反应"; action: "再试一次"; actionName: "again" }
        StateView { id: loading; kind: StateView.Loading; title: "正在查" }
        EmptyState { id: nothing; title: "还没有办件" }
        Timeline {
            TimelineStep { id: done; title: "出生医学证明"; text: "11月19日办好" }
            TimelineStep { id: waiting; title: "生育补助"; stage: TimelineStep.Waiting; action: "去补"; actionName: "supply" }
            TimelineStep { id: later; title: "社会保障卡"; stage: TimelineStep.Later }
        }
        DocumentThumbnail { id: paper; objectName: "paper"; width: 300; title: "户口簿"; seal: "清楚"; source: "image://icon/file/1F3F7A"; retake: "重拍" }
        DocumentThumbnail { id: exempt; objectName: "exempt"; width: 300; title: "身份证"; seal: "免交" }
        Stepper { id: people; objectName: "people"; name: "人数"; text: "3 人" }
        SearchBox { id: search; placeholder: "输入事项名称"; text: "居住证" }
        RowTile { id: row; width: 420; text: "城乡居民基本养老保险"; badge: "立等可取"; badgeIcon: "clock" }
        Toast { id: toast; anchors.horizontalCenter: parent.horizontalCenter }
        Button { id: long; width: 400; text: "我已经看清楚上面的全部内容并且同意按照这里写的办法使用我的身份证" }
        Button { id: off; enabled: false; text: "下一步" }
    }
    SignalSpy { id: acted; target: fault; signalName: "acted" }
    SignalSpy { id: supplied; target: waiting; signalName: "acted" }
    SignalSpy { id: opened; target: paper; signalName: "opened" }
    SignalSpy { id: retaken; target: paper; signalName: "retaken" }
    SignalSpy { id: exemptOpened; target: exempt; signalName: "opened" }
    SignalSpy { id: stepped; target: people; signalName: "stepped" }
    SignalSpy { id: edited; target: search; signalName: "edited" }
    SignalSpy { id: offClicks; target: off; signalName: "clicked" }

    TestCase {
        name: "States"
        when: windowShown

        function init() {
            failOnWarning(/./)
            for (const spy of [acted, supplied, opened, retaken, exemptOpened, stepped, edited, offClicks])
                spy.clear()
        }

        function press(item: Item, name: string) {
            mouseClick(findChild(item, name))
        }

        function test_what_does_not_work_is_said_and_has_a_way_on() {
            compare(fault.Accessible.role, Accessible.AlertMessage)
            compare(fault.Accessible.name, "这项现在办不了")
            press(fault, "again")
            compare(acted.count, 1)
        }

        function test_waiting_and_nothing_are_no_alarm() {
            verify(loading.Accessible.role !== Accessible.AlertMessage)
            verify(nothing.Accessible.role !== Accessible.AlertMessage)
            compare(nothing.kind, StateView.Empty)
        }

        function test_a_step_says_its_state_in_a_word() {
            compare(done.Accessible.name, "出生医学证明，已办好")
            compare(later.Accessible.name, "社会保障卡，还没开始")
            press(waiting, "supply")
            compare(supplied.count, 1)
        }

        function test_a_page_is_looked_at_and_taken_again() {
            press(paper, "paper_page")
            compare(opened.count, 1)
            press(paper, "paper_retake")
            compare(retaken.count, 1)
            compare(findChild(paper, "paper_retake").Accessible.name, "重拍，户口簿")
        }

        function test_there_is_nothing_to_look_at_where_no_paper_is_needed() {
            press(exempt, "exempt_page")
            compare(exemptOpened.count, 0)
        }

        function test_a_stepper_answers_a_screen_reader() {
            people.Accessible.increaseAction()
            people.Accessible.decreaseAction()
            compare(stepped.count, 2)
            compare(stepped.signalArguments[0][0], 1)
            compare(stepped.signalArguments[1][0], -1)
        }

        function test_search_is_emptied_by_one_touch() {
            press(search, "clearSearch")
            compare(search.text, "")
            compare(edited.signalArguments[0][0], "")
        }

        function test_a_badge_without_room_beside_the_name_stands_below_it() {
            verify(!row.beside)
            row.width = 960
            verify(row.beside)
        }

        function test_a_toast_comes_with_its_word_and_takes_no_touch() {
            verify(!toast.visible)
            toast.say("已经存好")
            verify(toast.visible)
            compare(toast.Accessible.name, "已经存好")
            toast.shown = false
        }

        function test_long_words_stand_in_lines_and_the_button_grows() {
            verify(long.height > Theme.size.button)
        }

        function test_what_is_disabled_cannot_be_pressed_by_a_screen_reader_either() {
            off.Accessible.pressAction()
            compare(offClicks.count, 0)
        }

        function test_a_numeric_keypad_s_enter_presses_too() {
            const again = findChild(fault, "again")
            again.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Enter)
            compare(acted.count, 1)
        }
    }
}
