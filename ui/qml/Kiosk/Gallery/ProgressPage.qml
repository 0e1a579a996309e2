import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("进度和标记")

    GallerySection {
        name: qsTr("步骤")
        states_: qsTr("已过、当前、未到")

        StepRail { visible: !Theme.elder; steps: [qsTr("刷身份证"), qsTr("填写"), qsTr("交材料"), qsTr("核对"), qsTr("签名")]; current: 2 }
        StepBars { count: 7; current: 3 }
        PartBars { width: parent.width; count: 3; done: 2 }
    }
    GallerySection {
        name: qsTr("倒计时和等待")
        states_: qsTr("还有 23 秒、读取中、转圈")

        Row {
            spacing: Theme.space.x4

            CountdownRing { text: "23"; value: 0.77 }
            CountdownRing { iconName: "identification-card"; value: 0.2; color: Theme.color.primary }
            Spinner { size: Theme.mm(24); anchors.verticalCenter: parent.verticalCenter }
        }
    }
    GallerySection {
        name: qsTr("标记")
        states_: qsTr("颜色、图标、文字三者同在")

        Flow {
            width: parent.width
            spacing: Theme.space.x2

            Badge { tone: Tone.Success; icon: "check"; text: qsTr("免交") }
            Badge { tone: Tone.Success; icon: "check-circle"; text: qsTr("已办好") }
            Badge { icon: "clock"; text: qsTr("正在办") }
            Badge { icon: "identification-card"; text: qsTr("身份证") }
            Badge { tone: Tone.Success; icon: "database"; text: qsTr("共享数据") }
            Badge { tone: Tone.Neutral; icon: "clock"; text: qsTr("上次填写") }
            Badge { tone: Tone.Attention; icon: "warning"; text: qsTr("要补材料") }
            Badge { tone: Tone.Danger; icon: "x-circle"; text: qsTr("不予受理") }
            Badge { tone: Tone.Neutral; icon: "hourglass-medium"; text: qsTr("还没开始") }
        }
    }
    GallerySection {
        name: qsTr("一闪而过的话")
        states_: qsTr("几秒钟后自己消失")

        Toast { shown: true; text: qsTr("已经存好") }
        Toast { shown: true; icon: "speaker-high"; text: qsTr("声音开了，您戴上耳机就只有您自己听得见，说到身份证号码的地方不会念出声来") }
    }
}
