pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
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
        visible: !root.landscape && y + height < notice.y
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
        KText {
            width: parent.width
            role: Theme.type.staff
            text: root.viewModel.problemCode
            color: Theme.color.ink3
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Spoken {
        sentence: qsTr("这台机器暂停服务。")
        problem: root.viewModel.problemText
    }
}
