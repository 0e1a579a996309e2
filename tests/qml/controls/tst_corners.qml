import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: page
    width: 900
    height: 900

    CornerPicker {
        id: picker

        width: 700
        height: 800
        photographWidth: 1200
        photographHeight: 1500
        given: [100, 100, 1100, 100, 1100, 1400, 100, 1400]
    }
    CornerLoupe {
        id: loupe
        x: 710
        picker: picker
    }
    NudgePad {
        id: pad
        x: 700
        y: 300
        width: 190
        height: 190
        name: picker.names[picker.held]
        nextName: "下一个角"
        onNudged: (across, down) => picker.nudge(across, down)
        onNextAsked: picker.held = (picker.held + 1) % 4
    }
    SignalSpy { id: moved; target: picker; signalName: "moved" }

    TestCase {
        name: "CornerPicker"
        when: windowShown

        function init() {
            failOnWarning(/./)
            picker.busy = false
            picker.given = []
            picker.given = [100, 100, 1100, 100, 1100, 1400, 100, 1400]
            picker.hold(0, Qt.OtherFocusReason)
            moved.clear()
        }

        function mark(corner: int): Item {
            return findChild(picker, "corner_" + corner)
        }

        function drag(corner: int, across: real, down: real) {
            const at = picker.placed(corner)
            mousePress(picker, at.x, at.y)
            mouseMove(picker, at.x + across / 2, at.y + down / 2)
            mouseMove(picker, at.x + across, at.y + down)
            mouseRelease(picker, at.x + across, at.y + down)
        }

        function test_the_whole_photograph_is_shown_with_room_for_the_rings() {
            fuzzyCompare(picker.perPixel, Math.min((700 - picker.handle) / 1200, (800 - picker.handle) / 1500), 0.001)
            for (let corner = 0; corner < 4; corner++) {
                const ring = mark(corner)
                verify(ring.x >= 0 && ring.x + ring.width <= picker.width)
                verify(ring.width >= Theme.mm(12))
            }
        }

        function test_a_corner_goes_where_the_finger_drags_it_and_is_told_once() {
            drag(2, -50, -30)
            compare(moved.count, 1)
            compare(picker.held, 2)
            fuzzyCompare(picker.corners[4], 1100 - 50 / picker.perPixel, 2)
            fuzzyCompare(picker.corners[5], 1400 - 30 / picker.perPixel, 2)
            compare(picker.corners[0], 100)
        }

        function test_a_touch_holds_a_corner_and_the_next_touch_puts_it_there() {
            const ring = picker.placed(3)
            mouseClick(picker, ring.x, ring.y)
            compare(picker.held, 3)
            compare(moved.count, 0)
            const place = Qt.point(ring.x + 90, ring.y - 120)
            mouseClick(picker, place.x, place.y)
            compare(moved.count, 1)
            const now = picker.placed(3)
            fuzzyCompare(now.x, place.x, 1)
            fuzzyCompare(now.y, place.y, 1)
        }

        function test_a_corner_stops_where_the_outline_would_be_none_and_at_the_border() {
            drag(0, 560, 0)
            verify(picker.corners[0] < 1050, "the side stays long enough")
            picker.reset()
            drag(1, 400, -400)
            compare(picker.corners[2], 1200)
            compare(picker.corners[3], 0)
        }

        function test_arrows_move_what_has_the_focus_and_enter_takes_the_next() {
            mark(1).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Down)
            compare(moved.count, 2)
            fuzzyCompare(picker.corners[2], 1100 + Theme.viewfinder.nudge / picker.perPixel, 0.01)
            fuzzyCompare(picker.corners[3], 100 + Theme.viewfinder.nudge / picker.perPixel, 0.01)
            keyClick(Qt.Key_Return)
            verify(mark(2).activeFocus)
            compare(picker.held, 2)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Up)
            compare(moved.count, 4)
        }

        function test_the_arrows_on_the_screen_move_the_held_corner() {
            picker.hold(1, Qt.OtherFocusReason)
            mouseClick(findChild(pad, "nudge_caret-left"))
            fuzzyCompare(picker.corners[2], 1100 - Theme.viewfinder.nudge / picker.perPixel, 0.01)
            compare(findChild(pad, "nudge_caret-left").said, "右上角往左")
            mouseClick(findChild(pad, "nudgeNext"))
            compare(picker.held, 2)
            mouseClick(findChild(pad, "nudge_caret-up"))
            fuzzyCompare(picker.corners[5], 1400 - Theme.viewfinder.nudge / picker.perPixel, 0.01)
        }

        function test_a_screen_reader_hears_which_corner_it_is_and_where() {
            compare(mark(0).Accessible.name, "左上角，距左边 8%，距上边 7%")
            compare(mark(0).Accessible.role, Accessible.Button)
            mark(0).forceActiveFocus(Qt.TabFocusReason)
            for (let press = 0; press < 12; press++)
                keyClick(Qt.Key_Right)
            verify(mark(0).Accessible.name !== "左上角，距左边 8%，距上边 7%")
        }

        function test_nothing_moves_while_the_page_is_cut() {
            picker.busy = true
            drag(2, -50, -30)
            picker.nudge(5, 5)
            compare(moved.count, 0)
            compare(picker.corners[4], 1100)
        }

        function test_new_corners_are_shown_and_a_second_finger_is_ignored() {
            picker.given = [200, 200, 1000, 200, 1000, 1300, 200, 1300]
            compare(picker.corners[0], 200)
            const touch = touchEvent(page)
            const at = picker.placed(2)
            touch.press(1, picker, at.x, at.y).commit()
            touch.move(1, picker, at.x - 40, at.y).press(2, picker, 300, 300).commit()
            touch.move(1, picker, at.x - 60, at.y).move(2, picker, 320, 320).commit()
            touch.release(1, picker, at.x - 60, at.y).release(2, picker, 320, 320).commit()
            compare(picker.corners[0], 200)
            fuzzyCompare(picker.corners[4], 1000 - 60 / picker.perPixel, 3)
        }

        function test_the_loupe_shows_three_times_as_much_of_the_held_corner() {
            picker.hold(1, Qt.OtherFocusReason)
            compare(loupe.perPixel, 3 * picker.perPixel)
            const across = loupe.towards(3) // the corner before it: on the same line, far to the left
            compare(across.y, loupe.height / 2)
            fuzzyCompare(across.x, loupe.width / 2 - 1000 * loupe.perPixel, 0.1)
        }
    }
}
