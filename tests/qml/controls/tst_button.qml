pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 800
    height: 400
    focus: true

    Button { id: button; text: "提交申请"; kind: Button.Primary }
    Button { id: off; y: 200; text: "提交申请"; sub: "打印回执"; enabled: false }
    SignalSpy { id: clicks; target: button; signalName: "clicked" }
    SignalSpy { id: offClicks; target: off; signalName: "clicked" }

    TestCase {
        name: "Button"
        when: windowShown

        function init() {
            failOnWarning(/./)
            clicks.clear()
            offClicks.clear()
        }

        function cleanup() {
            Theme.mode = "normal"
        }

        function test_touch_presses() {
            const touch = touchEvent(page)
            touch.press(0, button).commit()
            verify(button.down)
            touch.release(0, button).commit()
            compare(clicks.count, 1)
        }

        function test_keyboard_presses_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }]
        }

        function test_keyboard_presses(data: var) {
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(button.visualFocus)
            keyClick(data.key)
            compare(clicks.count, 1)
        }

        function test_disabled_takes_no_press_but_is_legible() {
            mouseClick(off)
            compare(offClicks.count, 0)
            compare(String(off.ink), String(Theme.color.ink3))
        }

        function test_screen_reader_hears_both_lines() {
            compare(off.Accessible.name, "提交申请，打印回执")
            compare(button.Accessible.role, Accessible.Button)
        }

        function test_target_is_large_enough_in_each_mode() {
            for (const mode of ["normal", "elder", "contrast"]) {
                Theme.mode = mode
                verify(button.height >= Theme.size.target && button.width >= Theme.size.target)
            }
        }

        function test_every_kind_draws_in_every_mode() {
            for (const mode of ["normal", "elder", "contrast"]) {
                Theme.mode = mode
                for (const kind of [Button.Secondary, Button.Primary, Button.Quiet, Button.Danger, Button.Attention, Button.Tinted]) {
                    button.kind = kind
                    verify(String(button.ink) !== String(button.fill))
                }
            }
            button.kind = Button.Primary
        }
    }
}
