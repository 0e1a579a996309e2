import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("告知和空态")

    GallerySection {
        name: qsTr("横幅")
        states_: qsTr("告知、完成、留意、出错、带按钮")

        GalleryRow {
            id: banners
            least: 110

            Banner { width: banners.each; title: qsTr("有 2 份材料免交"); text: qsTr("已通过共享数据核对") }
            Banner { width: banners.each; tone: Tone.Success; title: qsTr("第 1 页拍好了"); text: qsTr("字迹清楚") }
            Banner { width: banners.each; tone: Tone.Attention; icon: "wifi-slash"; title: qsTr("现在没有网络"); text: qsTr("可以照常填，先存在本机") }
            Banner { width: banners.each; tone: Tone.Danger; title: qsTr("还有 1 处要改"); text: qsTr("详细地址没有写全") }
        }
        Banner { tone: Tone.Attention; title: qsTr("打印机没有纸了"); text: qsTr("回执先用手机扫码存下来，不影响办事"); action: qsTr("看二维码") }
    }
    GallerySection {
        name: qsTr("整块状态")
        states_: qsTr("空、等待、没网、坏了")

        GalleryRow {
            id: views
            least: 100

            EmptyState { width: views.each; title: qsTr("还没有办件"); text: qsTr("办过的事会列在这里") }
            StateView { width: views.each; kind: StateView.Loading; title: qsTr("正在查"); text: qsTr("一般几秒钟") }
            StateView { width: views.each; kind: StateView.Offline; title: qsTr("现在没有网络"); text: qsTr("可以照常填，先存在本机"); action: qsTr("再试一次") }
            StateView { width: views.each; kind: StateView.Fault; title: qsTr("这项现在办不了"); text: qsTr("读卡器没有反应，已经告诉维护人员"); action: qsTr("请人来帮我"); actionIcon: "headset" }
        }
    }
    GallerySection {
        name: qsTr("单独一页的状态")
        states_: qsTr("空、等待、没网、坏了")

        GalleryRow {
            id: pages
            least: 100

            EmptyState { width: pages.each; alone: true; title: qsTr("还没有办件"); text: qsTr("办过的事会列在这里") }
            StateView { width: pages.each; alone: true; kind: StateView.Loading; title: qsTr("正在查"); text: qsTr("一般几秒钟") }
            StateView { width: pages.each; alone: true; kind: StateView.Offline; title: qsTr("现在没有网络"); text: qsTr("可以照常填，先存在本机") }
            StateView { width: pages.each; alone: true; kind: StateView.Fault; title: qsTr("这项现在办不了"); text: qsTr("读卡器没有反应，已经告诉维护人员") }
        }
    }
    GallerySection {
        name: qsTr("正在取")
        states_: qsTr("行还没到时先占位")

        LoadingCard {}
        LoadingCard {}
    }
}
