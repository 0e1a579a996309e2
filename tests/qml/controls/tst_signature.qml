import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: page
    width: 968
    height: 700

    SignaturePad { id: pad; width: 968; height: 640; dateText: "2026年11月23日" }
    SignalSpy { id: changed; target: pad; signalName: "changed" }

    TestCase {
        name: "SignaturePad"
        when: windowShown

        function init() {
            failOnWarning(/./)
            pad.clear()
            changed.clear()
        }

        function write(x: real, y: real) {
            mousePress(pad, x, y)
            mouseMove(pad, x + 100, y)
            mouseMove(pad, x + 100, y + 100)
            mouseRelease(pad, x + 100, y + 100)
        }

        function test_a_stroke_is_kept_in_millimetres() {
            write(100, 100)
            compare(pad.strokeCount, 1)
            verify(!pad.isEmpty)
            fuzzyCompare(pad.inkMm, 200 / Theme.pxPerMm, 0.5)
            fuzzyCompare(pad.strokes[0][0].x, 100 / Theme.pxPerMm, 0.01)
        }

        function test_last_stroke_is_taken_back_and_all_are_wiped() {
            write(100, 100)
            write(300, 100)
            pad.undo()
            compare(pad.strokeCount, 1)
            pad.clear()
            verify(pad.isEmpty)
            compare(pad.inkMm, 0)
            pad.undo()
            verify(pad.isEmpty)
        }

        function test_a_second_finger_is_ignored() {
            const touch = touchEvent(page)
            touch.press(1, pad, 100, 100).commit()
            touch.move(1, pad, 150, 100).press(2, pad, 500, 400).commit()
            touch.move(1, pad, 200, 100).move(2, pad, 600, 400).commit()
            touch.release(1, pad, 200, 100).release(2, pad, 600, 400).commit()
            compare(pad.strokeCount, 1)
            fuzzyCompare(pad.inkMm, 100 / Theme.pxPerMm, 1)
        }

        function test_ink_stays_inside_the_pad() {
            mousePress(pad, 900, 600)
            mouseMove(pad, 2000, 2000)
            mouseRelease(pad, 2000, 2000)
            for (const point of pad.strokes[0])
                verify(point.x <= pad.widthMm + 0.01 && point.y <= pad.heightMm + 0.01)
        }

        function test_ink_is_visible() {
            write(100, 100)
            const shot = grabImage(pad)
            compare(String(shot.pixel(150, 100)), String(Theme.color.ink))
            pad.clear()
            compare(String(grabImage(pad).pixel(150, 100)), String(Theme.color.surface))
        }
    }
}
