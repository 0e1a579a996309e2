import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("按钮")

    GallerySection {
        name: qsTr("主按钮")
        states_: qsTr("常态、按下、焦点、不可用、等待")

        GalleryRow {
            id: primary
            least: 40

            Button { width: primary.each; kind: Button.Primary; text: qsTr("提交申请") }
            Button { width: primary.each; kind: Button.Primary; text: qsTr("提交申请"); down: true }
            Button {
                width: primary.each
                kind: Button.Primary
                text: qsTr("提交申请")

                FocusRing { shown: true }
            }
            Button { width: primary.each; kind: Button.Primary; text: qsTr("提交申请"); enabled: false }
            Button { width: primary.each; kind: Button.Primary; text: qsTr("提交中"); busy: true }
        }
    }
    GallerySection {
        name: qsTr("次按钮")
        states_: qsTr("常态、按下、焦点、不可用、撤回")

        GalleryRow {
            id: secondary
            least: 40

            Button { width: secondary.each; text: qsTr("上一步") }
            Button { width: secondary.each; text: qsTr("上一步"); down: true }
            Button {
                width: secondary.each
                text: qsTr("上一步")

                FocusRing { shown: true }
            }
            Button { width: secondary.each; text: qsTr("上一步"); enabled: false }
            Button { width: secondary.each; kind: Button.Danger; text: qsTr("撤回申请") }
        }
    }
    GallerySection {
        name: qsTr("轻按钮")
        states_: qsTr("无底、浅底、等您办、带图标、两行")

        GalleryRow {
            id: quiet
            least: 70

            Button { width: quiet.each; kind: Button.Quiet; text: qsTr("修改"); iconLeft: "pencil-simple" }
            Button { width: quiet.each; kind: Button.Tinted; text: qsTr("搜索"); iconLeft: "magnifying-glass" }
            Button { width: quiet.each; kind: Button.Attention; text: qsTr("去补材料"); iconRight: "arrow-right" }
        }
        Button { width: parent.width; implicitHeight: Theme.size.buttonMain; kind: Button.Primary; text: qsTr("我的办件"); sub: qsTr("查进度、补材料"); iconLeft: "identification-card" }
    }
    GallerySection {
        name: qsTr("长短")
        states_: qsTr("两个字，四十个字")

        Button { text: qsTr("办理") }
        Button { width: parent.width; text: qsTr("我已经看清楚上面的全部内容并且同意按照这里写的办法使用我的身份证和共享的材料信息") }
    }
    GallerySection {
        name: qsTr("短标签、手动拍")
        states_: qsTr("常态、按下、焦点、选中、带图标、不可用")

        Flow {
            width: parent.width
            spacing: Theme.space.x3

            Chip { text: qsTr("居住证") }
            Chip { text: qsTr("参保证明"); down: true }
            Chip {
                id: focused
                text: qsTr("老年优待证")

                FocusRing { shown: true; controlRadius: focused.height / 2 }
            }
            Chip { text: qsTr("异地就医"); checked: true }
            Chip { text: qsTr("重选"); iconName: "pencil-simple" }
            Chip { text: qsTr("不可用"); enabled: false }
        }
        Flow {
            width: parent.width
            spacing: Theme.space.x3

            ShutterButton {}
            ShutterButton { down: true }
            ShutterButton { enabled: false }
        }
    }
    GallerySection {
        name: qsTr("翻页")
        states_: qsTr("第一页、中间")

        PageTurner { page: 0; count: 3 }
        PageTurner { page: 1; count: 3 }
    }
}
