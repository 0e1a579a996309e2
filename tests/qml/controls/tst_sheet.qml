import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 1080
    height: 1920
    focus: true

    Button { id: behind; text: "下面的按钮"; onClicked: page.leaked += 1 }
    property int leaked: 0
    ConfirmSheet {
        id: sheet
        danger: true
        icon: "sign-out"
        title: "要退出吗？"
        text: "您填的内容会全部清除。"
        confirmText: "退出并清除"
        cancelText: "继续办"
    }
    SignalSpy { id: confirmed; target: sheet; signalName: "confirmed" }
    SignalSpy { id: cancelled; target: sheet; signalName: "cancelled" }

    TestCase {
        name: "ConfirmSheet"
        when: windowShown

        function init() {
            failOnWarning(/./)
            sheet.open = true
            page.leaked = 0
            confirmed.clear()
            cancelled.clear()
        }

        function cleanup() {
            sheet.open = false
        }

        function test_nothing_behind_can_be_touched() {
            mouseClick(behind)
            compare(page.leaked, 0)
        }

        function test_return_takes_the_safe_answer() {
            keyClick(Qt.Key_Return)
            compare(cancelled.count, 1)
            compare(confirmed.count, 0)
        }

        function test_escape_cancels() {
            keyClick(Qt.Key_Escape)
            compare(cancelled.count, 1)
        }

        function test_lowest_button_is_the_dangerous_one() {
            mouseClick(page, page.width / 2, page.height - Theme.space.x10 - Theme.space.x6 - 20)
            compare(confirmed.count, 1)
        }

        function test_large_type_on_a_small_panel_stays_on_it() {
            Theme.mode = "elder"
            Theme.textStep = 2
            page.width = 820
            page.height = 1458
            waitForRendering(sheet)
            verify(sheet.cardTop > 0)
            Theme.mode = "normal"
            Theme.textStep = 0
            page.width = 1080
            page.height = 1920
        }

        function test_closed_sheet_is_gone() {
            sheet.open = false
            verify(!sheet.visible)
            mouseClick(behind)
            compare(page.leaked, 1)
        }
    }
}
