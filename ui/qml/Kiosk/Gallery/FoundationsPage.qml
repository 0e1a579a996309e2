pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("基础：颜色、字、格")

    GallerySection {
        name: qsTr("颜色")
        states_: qsTr("每个用途一种")

        GalleryRow {
            id: colors
            least: 26

            Swatch { width: colors.each; name: qsTr("主色"); tone: Theme.color.primary }
            Swatch { width: colors.each; name: qsTr("按下"); tone: Theme.color.primaryPressed }
            Swatch { width: colors.each; name: qsTr("选中底"); tone: Theme.color.primaryTint }
            Swatch { width: colors.each; name: qsTr("浅描边"); tone: Theme.color.primaryLine }
            Swatch { width: colors.each; name: qsTr("正文"); tone: Theme.color.ink }
            Swatch { width: colors.each; name: qsTr("说明"); tone: Theme.color.ink2 }
            Swatch { width: colors.each; name: qsTr("提示"); tone: Theme.color.ink3 }
            Swatch { width: colors.each; name: qsTr("可点描边"); tone: Theme.color.lineStrong }
            Swatch { width: colors.each; name: qsTr("页面"); tone: Theme.color.paper }
            Swatch { width: colors.each; name: qsTr("卡片"); tone: Theme.color.surface }
            Swatch { width: colors.each; name: qsTr("只读底"); tone: Theme.color.sunken }
            Swatch { width: colors.each; name: qsTr("分隔线"); tone: Theme.color.line }
            Swatch { width: colors.each; name: qsTr("点缀"); tone: Theme.color.accent }
            Swatch { width: colors.each; name: qsTr("留意文字"); tone: Theme.color.accentDeep }
            Swatch { width: colors.each; name: qsTr("留意底"); tone: Theme.color.accentTint }
            Swatch { width: colors.each; name: qsTr("夜"); tone: Theme.color.night }
            Swatch { width: colors.each; name: qsTr("完成"); tone: Theme.color.success }
            Swatch { width: colors.each; name: qsTr("完成底"); tone: Theme.color.successTint }
            Swatch { width: colors.each; name: qsTr("错误"); tone: Theme.color.danger }
            Swatch { width: colors.each; name: qsTr("错误底"); tone: Theme.color.dangerTint }
        }
    }
    GallerySection {
        name: qsTr("字")
        states_: qsTr("两种粗细，跟着字号档一起变")

        Column {
            width: parent.width

            KText { width: parent.width; role: Theme.type.display; text: qsTr("孩子出生，一次办好"); fit: true }
            KText { width: parent.width; role: Theme.type.headline; text: qsTr("请把身份证放在读卡区"); fit: true }
            KText { width: parent.width; role: Theme.type.title; text: qsTr("正在打印回执"); fit: true }
            KText { width: parent.width; role: Theme.type.label; text: qsTr("没有问题，去签名") }
            KText { width: parent.width; role: Theme.type.lead; text: qsTr("用手指写，写得大一些") }
            KText { width: parent.width; role: Theme.type.body; text: qsTr("离开户口所在地，在杨凌居住半年以上") }
            KText { width: parent.width; role: Theme.type.note; text: qsTr("进度用短信告诉您") }
            KText { width: parent.width; role: Theme.type.staff; text: qsTr("只给维护人员看的小字") }
        }
    }
    GallerySection {
        name: qsTr("间距、圆角、层次")
        states_: qsTr("单位 2 mm")

        Row {
            spacing: Theme.space.x2

            Repeater {
                model: [Theme.space.x1, Theme.space.x2, Theme.space.x3, Theme.space.x4, Theme.space.x5, Theme.space.x6, Theme.space.x8, Theme.space.x10, Theme.space.x12]

                Rectangle {
                    required property int modelData

                    width: modelData
                    height: modelData
                    color: Theme.color.primary
                    anchors.bottom: parent?.bottom
                }
            }
        }
        GalleryRow {
            id: layers
            least: 50

            Card { width: layers.each; height: Theme.mm(28); raised: false }
            Card { width: layers.each; height: Theme.mm(28) }
            Card { width: layers.each; height: Theme.mm(28); dialog: true }
        }
    }
}
