pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Nothing can be offered: why, and whom to ask. It opens again by itself.
FocusScope {
    id: root

    required property OutOfServiceViewModel viewModel

    readonly property bool landscape: root.width > root.height

    SceneGround {
        id: ground
        night: root.viewModel.night
    }
    StationLine {
        visible: !root.landscape
        x: Theme.size.margin
        y: Theme.mm(14)
        dark: ground.dark
        sub: root.viewModel.stationName
    }
    NoticeCard {
        id: notice
        sceneWidth: ground.pictureWidth
        icon: "wrench"
        title: qsTr("这台机器暂停服务")
        text: root.viewModel.problemText

        PhoneCard {
            visible: root.viewModel.phone !== ""
            phone: root.viewModel.phone
            terminalName: root.viewModel.terminalName
        }
    }
    KText {
        anchors { horizontalCenter: notice.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.x2 }
        role: Theme.type.staff
        text: root.viewModel.problemCode
        color: ground.dark ? Theme.color.inkOnNight2 : Theme.color.ink
        wrapMode: Text.NoWrap
    }
}
