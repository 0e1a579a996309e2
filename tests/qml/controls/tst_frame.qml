pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Layouts

Item {
    id: page
    width: 1080
    height: 1920

    ScreenFrame {
        id: frame
        width: 1080
        height: 1920
        steps: ["刷身份证", "填写", "交材料", "核对", "签名"]
        step: 1
        backText: "上一步"
        mainText: "下一步"
        mainIcon: "arrow-right"
        code: "工作人员代码　PRN-03"

        Item { id: content; width: parent.width; height: parent.height }
    }
    SignalSpy { id: main; target: frame; signalName: "mainPressed" }
    SignalSpy { id: back; target: frame; signalName: "backPressed" }
    SignalSpy { id: help; target: frame; signalName: "helpPressed" }
    SignalSpy { id: mode; target: Station; signalName: "modePressed" }

    TestCase {
        name: "ScreenFrame"
        when: windowShown

        function init() {
            failOnWarning(/./)
            for (const spy of [main, back, help, mode])
                spy.clear()
            Station.name = "田园路邮政驿站"
            Station.clock = "14:26"
            Station.inSession = true
        }

        function cleanup() {
            Theme.mode = "normal"
            Theme.textStep = 0
            frame.width = 1080
            frame.height = 1920
            frame.mainEnabled = true
        }

        function test_foot_has_its_three_places() {
            const y = page.height - Theme.frame.foot + Theme.frame.footPadTop + 20
            mouseClick(page, 100, y)
            mouseClick(page, 400, y)
            mouseClick(page, 900, y)
            compare([back.count, help.count, main.count], [1, 1, 1])
        }

        function test_elder_foot_has_main_on_top() {
            Theme.mode = "elder"
            const top = page.height - Theme.frame.foot + Theme.frame.footPadTop
            mouseClick(page, 100, top + 20)
            compare(main.count, 1)
            const below = top + Theme.size.buttonMain + Theme.space.x2 + 20
            mouseClick(page, 100, below)
            mouseClick(page, 900, below)
            compare([back.count, help.count], [1, 1])
        }

        function test_disabled_main_stays_in_its_place_and_does_nothing() {
            frame.mainEnabled = false
            mouseClick(page, 900, page.height - Theme.frame.foot / 2)
            compare(main.count, 0)
        }

        function test_header_button_asks_the_app() {
            mouseClick(findChild(page, "sessionModeButton"))
            compare(mode.count, 1)
        }

        // Every text in it that can be seen.
        function words(item: Item): var {
            const found = item.visible && item instanceof Text ? [item] : []
            for (let at = 0; item.visible && at < item.children.length; at++)
                found.push(...words(item.children[at]))
            return found
        }

        function test_elder_header_says_less_instead_of_smaller() {
            Theme.mode = "elder"
            for (const [width, step] of [[1080, 0], [1080, 2], [820, 0], [820, 2]]) {
                frame.width = width
                Theme.textStep = step
                waitForRendering(frame)
                for (const text of words(findChild(frame, "header")))
                    verify(text.font.pixelSize >= 10 * Theme.pxPerMm - 1, `${text.text} at ${width} px, step ${step}`)
            }
        }

        function test_a_long_station_name_is_left_out_of_the_header() {
            const shown = () => words(findChild(frame, "header")).some(text => text.text === Station.name)
            verify(shown())
            Station.name = "田园路街道和园小区第二社区党群服务中心政务服务驿站"
            verify(!shown())
        }

        function test_a_code_for_staff_stands_below_the_buttons_whatever_the_size_of_the_text_data() {
            return [{ tag: "normal", mode: "normal" }, { tag: "elder", mode: "elder" }]
        }

        function test_a_code_for_staff_stands_below_the_buttons_whatever_the_size_of_the_text(data: var) {
            Theme.mode = data.mode
            Theme.textStep = 2
            waitForRendering(frame)
            const back = findChild(frame, "backButton")
            const code = words(frame).find(text => text.text === frame.code)
            verify(code.y >= back.y + back.height)
        }

        function test_content_fits_between_header_and_foot_in_every_arrangement_data() {
            return [
                { tag: "portrait", w: 1080, h: 1920, mode: "normal" },
                { tag: "portrait elder", w: 1080, h: 1920, mode: "elder" },
                { tag: "landscape", w: 1920, h: 1080, mode: "normal" },
                { tag: "landscape elder", w: 1920, h: 1080, mode: "elder" },
                { tag: "1280x1024", w: 1280, h: 1024, mode: "contrast" }
            ]
        }

        function test_content_fits_between_header_and_foot_in_every_arrangement(data: var) {
            Theme.mode = data.mode
            frame.width = data.w
            frame.height = data.h
            waitForRendering(frame)
            const place = content.mapToItem(frame, 0, 0)
            verify(place.y >= Theme.frame.header)
            verify(place.y + content.height <= data.h - 40 * Theme.pxPerMm)
            compare(place.x, frame.margin)
            verify(content.height > 300)
            verify(frame.span(8) <= frame.contentWidth)
        }
    }
}
