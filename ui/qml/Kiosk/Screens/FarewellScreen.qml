pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
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
        visible: !root.landscape && y + height < notice.y
        x: Theme.size.margin
        y: Theme.mm(14)
        dark: ground.dark
        sub: qsTr("屏幕上的内容已清除")
    }
    NoticeCard {
        id: notice
        sceneWidth: ground.pictureWidth
        icon: root.viewModel.done ? "hand-heart" : "shield-check"
        tone: Tone.Success
        title: root.viewModel.done ? qsTr("谢谢您，再见") : qsTr("已经退出")
        text: root.viewModel.done ? qsTr("申请已经收好，您可以放心离开。") : qsTr("您填的内容已经全部清除。")

        Column {
            width: parent.width
            spacing: Theme.space.x2

            Banner {
                tone: root.viewModel.cardStillThere ? Tone.Attention : Tone.Info
                icon: "identification-card"
                title: root.viewModel.cardStillThere ? qsTr("卡还在读卡区，请拿好") : qsTr("请带好身份证")
            }
            Banner {
                tone: Tone.Info
                icon: root.viewModel.done ? "receipt" : "files"
                title: root.viewModel.done ? qsTr("请带好回执和材料原件") : qsTr("请带好材料原件")
            }
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
    Spoken {
        sentence: root.viewModel.done ? qsTr("谢谢您，再见。请带好身份证、回执和材料原件。") : qsTr("已经退出，您填的内容都清除了。请带好身份证和材料原件。")
    }
}
