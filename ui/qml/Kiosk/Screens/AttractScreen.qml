pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// Nobody is here: what can be done at this station, and one large call. A touch anywhere begins.
FocusScope {
    id: root

    required property AttractViewModel viewModel

    readonly property bool dark: ground.dark
    readonly property bool landscape: root.width > root.height
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int sky: Math.round(root.height * (Theme.elder ? 0.47 : 0.52)) // above the darker ridges
    readonly property int skyEnd: root.landscape ? (ground.wide ? source.y : call.y - Theme.space.x3) : Theme.contrast ? call.y - Theme.space.x4 : root.sky
    readonly property color ink: root.dark ? Theme.color.inkOnNight : Theme.color.ink
    readonly property color ink2: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2

    readonly property int calls: root.viewModel.alarmCalls
    onCallsChanged: {
        if (root.calls > 0)
            Voice.offered(qsTr("有一张卡落在读卡区，请交给工作人员。")); // with the voice off, too: whoever stands near
    }

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
        room: time.x - x - Theme.space.x3
    }
    Column {
        id: time
        anchors { right: parent.right; rightMargin: root.margin + (ground.wide && !Theme.elder ? ground.pictureWidth : 0) }
        y: Theme.mm(12.5)

        KText {
            objectName: "clock"
            anchors.right: parent.right
            role: Theme.type.figure
            lineHeight: Math.round(role.px * 1.1)
            text: root.viewModel.clock
            color: root.ink
            wrapMode: Text.NoWrap
        }
        KText {
            visible: day.advanceWidth < 0.4 * root.width
            anchors.right: parent.right
            role: Theme.type.note
            text: root.viewModel.dateText
            color: root.ink2
            wrapMode: Text.NoWrap
        }
    }
    TextMetrics {
        id: day
        font: Theme.type.note.font
        text: root.viewModel.dateText
    }
    PointHandler {
        id: finger
    }
    Banner {
        id: left
        objectName: "leftCard"
        visible: root.viewModel.cardLeft
        x: root.margin
        y: slides.y
        width: slides.width - (root.landscape ? Theme.space.x4 : 0)
        tone: Tone.Attention
        icon: "identification-card"
        title: root.viewModel.alarmCode !== "" ? qsTr("有一张卡落在读卡区") : qsTr("卡还在读卡区，请拿好")
        text: root.viewModel.alarmCode !== "" ? qsTr("请把它交给工作人员。%1").arg(root.viewModel.alarmCode) : ""
    }
    SlideShow {
        id: slides
        visible: !left.visible // one thing that counts
        y: Math.max(root.landscape ? Theme.mm(ground.wide ? 67 : 50) : Math.min(Theme.mm(67), Math.round(0.141 * root.height)), station.y + station.height + Theme.space.x6)
        x: root.margin
        width: root.landscape ? root.width - ground.pictureWidth - root.margin : root.width - 2 * root.margin
        textWidth: Theme.elder && !root.landscape && !Theme.contrast ? Math.round(root.width * 0.66) - root.margin : width
        dark: root.dark
        held: finger.active
        viewModel: root.viewModel
        room: root.skyEnd - y
    }
    AttractCall {
        id: call
        anchors { right: parent.right; rightMargin: root.margin; bottom: source.top; bottomMargin: root.landscape ? Theme.space.x3 : Theme.space.x4 }
        width: (ground.wide ? ground.pictureWidth : root.width) - 2 * root.margin
        beside: root.landscape && !ground.wide
        edge: root.width - ground.pictureWidth - x
        viewModel: root.viewModel
        dark: root.dark
    }
    KText {
        id: source
        anchors { horizontalCenter: call.horizontalCenter; bottom: parent.bottom; bottomMargin: root.landscape ? Theme.space.x3 : Theme.space.x5 }
        width: call.width
        role: Theme.type.staff
        text: slides.source !== "" ? qsTr("依据：%1　·　终端 %2").arg(slides.source).arg(root.viewModel.terminalName) : qsTr("终端 %1").arg(root.viewModel.terminalName)
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
    }
}
