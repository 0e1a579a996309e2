pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Nobody is here: what can be done at this station, and one large call. A touch anywhere begins.
FocusScope {
    id: root

    required property AttractViewModel viewModel

    readonly property bool dark: ground.dark
    readonly property bool landscape: root.width > root.height
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property color ink: root.dark ? Theme.color.inkOnNight : Theme.color.ink
    readonly property color ink2: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2

    SceneGround {
        id: ground
        night: root.viewModel.night
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.viewModel.begin()
    }
    StationLine {
        id: station
        x: root.margin
        y: Theme.mm(14)
        dark: root.dark
        sub: root.viewModel.stationName
    }
    Column {
        id: time
        anchors { right: parent.right; rightMargin: root.margin }
        y: Theme.mm(12.5)

        KText {
            anchors.right: parent.right
            role: Theme.type.figure
            lineHeight: Math.round(role.px * 1.1)
            text: root.viewModel.clock
            color: root.ink
            wrapMode: Text.NoWrap
        }
        KText {
            anchors.right: parent.right
            role: Theme.type.note
            text: root.viewModel.dateText
            color: root.ink2
            wrapMode: Text.NoWrap
        }
    }
    SlideShow {
        id: slides
        x: root.margin
        y: Math.max(Theme.mm(root.landscape ? 56 : 67), time.y + time.height + Theme.space.x6)
        width: (root.landscape ? root.width - ground.pictureWidth : root.width) - 2 * root.margin
        dark: root.dark
    }
    Column {
        id: call
        anchors { right: parent.right; rightMargin: root.margin; bottom: source.top; bottomMargin: Theme.space.x4 }
        width: ground.pictureWidth - 2 * root.margin
        spacing: Theme.space.x4

        SceneButton {
            objectName: "beginButton"
            width: parent.width
            call: true
            dark: root.dark
            enabled: root.viewModel.canBegin
            focus: true
            iconName: root.viewModel.canBegin ? "hand-tap" : "hourglass-medium"
            text: root.viewModel.canBegin ? qsTr("触摸屏幕，开始办事") : qsTr("正在准备，请稍等")
            onClicked: root.viewModel.begin()
        }
        Row {
            width: parent.width
            spacing: Theme.size.gutter

            SceneButton {
                objectName: "elderButton"
                width: Math.floor((call.width - Theme.size.gutter) / 2)
                dark: root.dark
                enabled: root.viewModel.canBegin
                iconName: "text-aa"
                text: Theme.elder ? qsTr("标准版") : qsTr("长辈版　大字大图")
                onClicked: root.viewModel.beginInOtherMode()
            }
            SceneButton {
                objectName: "languageButton"
                width: call.width - Theme.size.gutter - Math.floor((call.width - Theme.size.gutter) / 2)
                dark: root.dark
                enabled: root.viewModel.canBegin
                iconName: "translate"
                text: qsTr("English", "the other language's own name")
                onClicked: root.viewModel.beginInOtherLanguage()
            }
        }
    }
    KText {
        id: source
        anchors { horizontalCenter: call.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.x5 }
        width: call.width
        role: Theme.type.staff
        text: qsTr("依据：%1　·　终端 %2").arg(slides.slide.source).arg(root.viewModel.terminalName)
        color: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink
        horizontalAlignment: Text.AlignHCenter
    }
}
