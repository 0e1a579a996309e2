import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("磁贴和行")

    GallerySection {
        name: qsTr("搜索")
        states_: qsTr("空、填了字")

        SearchBox { placeholder: qsTr("输入事项名称或拼音首字母") }
        SearchBox { placeholder: qsTr("输入事项名称或拼音首字母"); text: qsTr("居住证") }
    }
    GallerySection {
        name: qsTr("事项磁贴")
        states_: qsTr("常态、按下、焦点、不可用")

        SectionTitle { text: qsTr("高频事项"); note: qsTr("今天都能办"); more: qsTr("全部 86 项") }
        GalleryRow {
            id: tiles
            least: 44

            ServiceTile { width: tiles.each; iconName: "printer"; text: qsTr("参保证明"); sub: qsTr("立等可取") }
            ServiceTile { width: tiles.each; iconName: "identification-card"; text: qsTr("居住证"); sub: qsTr("10 个工作日"); down: true }
            ServiceTile {
                width: tiles.each
                iconName: "bank"
                text: qsTr("公积金提取")
                sub: qsTr("3 个工作日")

                FocusRing { shown: true; controlRadius: Theme.radius.card }
            }
            ServiceTile { width: tiles.each; iconName: "printer"; text: qsTr("参保证明"); sub: qsTr("打印机缺纸"); enabled: false }
        }
    }
    GallerySection {
        name: qsTr("一件事")
        states_: qsTr("常态、按下、不可用")

        GalleryRow {
            id: topics
            least: 60

            TopicTile { width: topics.each; iconName: "baby-carriage"; text: qsTr("新生儿出生"); sub: qsTr("6 件事，一张表") }
            TopicTile { width: topics.each; iconName: "armchair"; text: qsTr("退休"); sub: qsTr("5 件事，一张表"); down: true }
            TopicTile { width: topics.each; iconName: "plug"; text: qsTr("水电气网过户"); sub: qsTr("4 件事，一张表"); enabled: false }
        }
    }
    GallerySection {
        name: qsTr("生活领域")
        states_: qsTr("常态、按下、焦点")

        GalleryRow {
            id: wells
            least: 28

            FieldWell { width: wells.each; iconName: "umbrella"; text: qsTr("社保") }
            FieldWell { width: wells.each; iconName: "heartbeat"; text: qsTr("医疗"); down: true }
            FieldWell {
                width: wells.each
                iconName: "house"
                text: qsTr("住房")

                FocusRing { shown: true }
            }
            FieldWell { width: wells.each; iconName: "users"; text: qsTr("户籍") }
            FieldWell { width: wells.each; iconName: "briefcase"; text: qsTr("就业") }
            FieldWell { width: wells.each; iconName: "graduation-cap"; text: qsTr("教育") }
        }
    }
    GallerySection {
        name: qsTr("行")
        states_: qsTr("带圆底、带标记、长名字、按下、不可用")

        RowTile { well: true; caret: true; iconName: "identification-card"; text: qsTr("居住证申领"); sub: qsTr("10 个工作日，不收费") }
        RowTile { caret: true; iconName: "certificate"; text: qsTr("参保证明打印"); badge: qsTr("立等可取"); badgeIcon: "clock"; badgeTone: Tone.Success }
        RowTile { caret: true; strong: true; iconName: "users"; text: qsTr("城乡居民基本养老保险参保登记和个人缴费档次变更以及待遇领取资格认证一并办理的申请"); sub: qsTr("20 个工作日") }
        RowTile { caret: true; down: true; iconName: "hand-coins"; text: qsTr("高龄补贴") }
        RowTile { enabled: false; iconName: "briefcase"; text: qsTr("失业登记"); sub: qsTr("到窗口办") }
    }
    GallerySection {
        name: qsTr("大选项")
        states_: qsTr("常态、按下、焦点")

        ChoiceTile { iconName: "magnifying-glass"; text: qsTr("办一件事"); sub: qsTr("找到要办的事，一步一步办") }
        ChoiceTile { iconName: "clipboard-text"; text: qsTr("看我办的事"); sub: qsTr("办到哪一步，还差什么"); down: true }
        ChoiceTile {
            iconName: "phone-call"
            text: qsTr("打电话问")
            sub: qsTr("拿起听筒，拨 12345")

            FocusRing { shown: true; controlRadius: Theme.radius.card }
        }
    }
}
