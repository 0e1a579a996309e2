pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Thanks and goodbye: everything is cleared already; what not to leave behind. A touch anywhere ends it.
FocusScope {
    id: root

    required property FarewellViewModel viewModel

    readonly property bool landscape: root.width > root.height

    SceneGround {
        id: ground
        night: root.viewModel.night
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.viewModel.finish()
    }
    StationLine {
        x: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
        y: Theme.mm(14)
        dark: ground.dark
        sub: qsTr("这台机器上的内容已清除")
    }
    NoticeCard {
        icon: root.viewModel.done ? "hand-heart" : "shield-check"
        tone: Tone.Success
        title: root.viewModel.done ? qsTr("谢谢您，再见") : qsTr("已经退出")
        text: root.viewModel.done ? qsTr("申请已经收好，您可以放心离开。") : qsTr("您填的内容已经全部清除。")

        Banner {
            visible: root.viewModel.cardStillThere
            tone: Tone.Attention
            icon: "identification-card"
            title: qsTr("身份证还在读卡区，请拿好")
        }
        BulletRow {
            visible: !root.viewModel.cardStillThere
            icon: "identification-card"
            text: qsTr("请带好身份证")
            role: Theme.type.lead
        }
        BulletRow {
            icon: root.viewModel.done ? "receipt" : "files"
            text: root.viewModel.done ? qsTr("请带好回执和材料原件") : qsTr("请带好材料原件")
            role: Theme.type.lead
        }
        Button {
            objectName: "finishButton"
            width: parent.width
            height: Theme.size.buttonMain
            focus: true
            text: qsTr("好的")
            onClicked: root.viewModel.finish()
        }
    }
}
