import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("材料和核对")

    GallerySection {
        name: qsTr("一页材料")
        states_: qsTr("拍好、看不清、免交、还没拍、处理中")

        GalleryRow {
            id: pages
            least: 44

            DocumentThumbnail { width: pages.each; title: qsTr("户口簿"); note: qsTr("1 页"); source: "image://gallery/page"; seal: qsTr("清楚"); retake: qsTr("重拍") }
            DocumentThumbnail { width: pages.each; title: qsTr("租房合同"); note: qsTr("2 页"); source: "image://gallery/page"; seal: qsTr("看不清"); sealTone: Tone.Attention; retake: qsTr("重拍") }
            DocumentThumbnail { width: pages.each; title: qsTr("身份证"); note: qsTr("共享数据"); seal: qsTr("免交") }
            DocumentThumbnail { width: pages.each; title: qsTr("照片"); note: qsTr("还没拍") }
            DocumentThumbnail { width: pages.each; title: qsTr("缴费单"); note: qsTr("正在看"); busy: true }
        }
    }
    GallerySection {
        name: qsTr("取景")
        states_: qsTr("摄像头还没打开")

        Viewfinder { frames: null; hint: qsTr("正在打开摄像头"); implicitHeight: Theme.mm(140) }
    }
    GallerySection {
        name: qsTr("四个角")
        states_: qsTr("照片上的四个圆圈、放大镜、方向键")

        Item {
            implicitWidth: parent ? parent.width : 0
            implicitHeight: pad.height + Theme.size.gutter + loupe.height

            CornerPicker {
                id: picker
                width: parent.width - pad.width - Theme.size.gutter
                height: parent.height
                source: "image://gallery/page"
                photographWidth: 620
                photographHeight: 877
                given: [40, 50, 570, 70, 580, 820, 50, 800]
            }
            CornerLoupe {
                id: loupe
                x: parent.width - width
                picker: picker
            }
            NudgePad {
                id: pad
                x: parent.width - width
                y: parent.height - height
                name: picker.names[picker.held]
                nextName: qsTr("下一个角")
                onNudged: (across, down) => picker.nudge(across, down)
                onNextAsked: picker.held = (picker.held + 1) % 4
            }
        }
    }
    GallerySection {
        name: qsTr("核对卡")
        states_: qsTr("一列、两列、带标记")

        FactCard { icon: "user"; title: qsTr("申请人"); note: qsTr("来自身份证"); action: qsTr("修改"); facts: [qsTr("姓名"), qsTr("陈示例"), qsTr("住址"), qsTr("示例省示例市示例区田园路 3 号楼 2 单元 501 室")] }
        FactCard { icon: "house"; title: qsTr("居住情况"); badge: qsTr("共享数据"); badgeIcon: "database"; badgeTone: Tone.Success; perRow: 2; facts: [qsTr("小区"), qsTr("和园小区"), qsTr("住房"), qsTr("租住")] }
        ReadOnlyFacts { facts: [qsTr("姓名"), qsTr("陈示例"), qsTr("小区"), qsTr("和园小区")] }
    }
}
