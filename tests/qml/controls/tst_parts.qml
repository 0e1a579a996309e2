pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: page
    width: 1000
    height: 2600

    Column {
        id: column
        width: 968
        spacing: Theme.space.x2
        Badge { id: badge; text: "要补材料"; icon: "warning"; tone: Tone.Attention }
        Banner { id: banner; tone: Tone.Danger; title: "还有 1 处要改：详细地址"; action: "去改" }
        StepRail { id: rail; steps: ["刷身份证", "填写", "交材料"]; current: 1 }
        StepBars { id: bars; count: 7; current: 4 }
        SectionTitle { id: section; text: "高频事项"; more: "全部 86 项" }
        ServiceTile { id: tile; width: 226; iconName: "printer"; text: "参保证明"; sub: "立等可取" }
        TopicTile { width: 306; iconName: "plug"; text: "水电气网过户"; sub: "4 件事，一张表" }
        RowTile { iconName: "map-pin"; text: "到最近的驿站补打"; sub: "约 600 米"; well: true; caret: true; badge: "免交"; badgeIcon: "check" }
        ChoiceTile { iconName: "first-aid-kit"; text: "看病和医保"; sub: "外地看病、报销" }
        FieldWell { iconName: "umbrella"; text: "社保" }
        Chip { text: "居住证" }
        SearchBox { id: search; placeholder: "输入事项名称" }
        FactCard { icon: "user"; title: "申请人"; action: "修改"; facts: ["姓名", "示例", "手机号", "138 **** 5620"] }
        ReadOnlyFacts { id: facts; perRow: 2; facts: ["姓名", "示例", "性别", "男", "多出的标签"] }
        CountdownRing { value: 0.5; text: "23" }
        EmptyState { title: "还没有办件"; text: "办过的事会列在这里" }
        BulletRow { text: "只用于本次申请" }
        Spinner {}
        Viewfinder { id: finder; height: 300; hint: "正在打开摄像头" }
    }
    SignalSpy { id: acted; target: banner; signalName: "acted" }
    SignalSpy { id: more; target: section; signalName: "morePressed" }
    SignalSpy { id: submitted; target: search; signalName: "submitted" }

    TestCase {
        name: "Parts"
        when: windowShown

        function init() {
            failOnWarning(/./)
        }

        function cleanup() {
            Theme.mode = "normal"
        }

        function test_everything_draws_in_every_mode() {
            for (const mode of ["elder", "contrast", "normal"]) {
                Theme.mode = mode
                waitForRendering(column)
                verify(grabImage(column).width > 0)
            }
        }

        function test_badge_says_its_word() {
            compare(badge.Accessible.name, "要补材料")
            verify(badge.width > badge.height)
        }

        function test_banner_offers_its_way_on() {
            mouseClick(banner, banner.width - 40, banner.height / 2)
            compare(acted.count, 1)
        }

        function test_rail_says_where_one_is() {
            compare(rail.Accessible.name, "第 2 步，共 3 步：填写")
            compare(bars.Accessible.name, "第 5 步，共 7 步")
        }

        function test_link_has_a_large_hit_area() {
            mouseClick(section, section.width - 8, -2)
            compare(more.count, 1)
        }

        function test_search_submits_what_was_typed() {
            mouseClick(search, 300, search.height / 2)
            keyClick(Qt.Key_J)
            keyClick(Qt.Key_Return)
            compare(submitted.signalArguments[0][0], "j")
        }

        function test_camera_that_is_not_there_is_said_not_shown() {
            verify(!finder.alive)
            compare(finder.Accessible.name, "正在打开摄像头")
        }

        function test_facts_without_a_value_are_left_out() {
            compare(facts.children.length - 1, 2)
        }
    }
}
