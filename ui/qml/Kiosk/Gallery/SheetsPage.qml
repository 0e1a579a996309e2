import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    readonly property int room: Theme.grown(Theme.elder ? 270 : 245)

    title: qsTr("要回答的问题")

    GallerySection {
        name: qsTr("确认")
        states_: qsTr("普通")

        Item {
            width: parent.width
            height: root.room
            clip: true

            ConfirmSheet { open: true; icon: "headset"; title: qsTr("请人来帮您？"); text: qsTr("工作人员一般两分钟到"); confirmText: qsTr("请人来"); cancelText: qsTr("不用了") }
        }
    }
    GallerySection {
        name: qsTr("会丢东西的确认")
        states_: qsTr("先给安全的那个")

        Item {
            width: parent.width
            height: root.room
            clip: true

            ConfirmSheet { open: true; danger: true; icon: "warning"; title: qsTr("要离开吗？"); text: qsTr("填好的内容会清掉"); confirmText: qsTr("离开"); cancelText: qsTr("接着办"); secondIcon: "sign-out" }
        }
    }
    GallerySection {
        name: qsTr("倒计时的确认")
        states_: qsTr("遮住填过的内容")

        Item {
            width: parent.width
            height: Math.round(1.3 * root.room)
            clip: true

            ConfirmSheet { open: true; opaque: true; title: qsTr("您还在吗？"); text: qsTr("没有人就自动退出，保护您的信息"); confirmText: qsTr("我还在"); cancelText: qsTr("退出"); seconds: 23; secondsOf: 30 }
        }
    }
}
