import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Back, help and the main action, always in the same place. Elder portrait: main on top, back and help below; without a main
// action that row is not kept free.
Item {
    id: root

    signal backPressed()
    signal helpPressed()
    signal mainPressed()

    property bool landscape: false
    property string backText: qsTr("返回")
    property string backIcon: "arrow-left"
    property bool backVisible: true
    property string helpText: Theme.elder ? qsTr("请人帮我") : qsTr("找人帮忙")
    property string helpIcon: "headset"
    property bool helpVisible: true
    property string mainText
    property string mainSub
    property string mainIcon // right of the words
    property string mainIconLeft
    property int mainKind: Button.Primary
    property bool mainEnabled: true
    property bool mainBusy: false
    property string code // for staff

    readonly property bool stacked: Theme.elder && !root.landscape
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int room: root.width - 2 * root.margin
    readonly property int padTop: root.code !== "" ? Theme.frame.footPadTopWithCode : Theme.frame.footPadTop
    readonly property int half: Math.floor((root.room - Theme.size.gutter) / 2)
    readonly property int mainRow: root.stacked ? Theme.size.buttonMain + Theme.space.x2 : 0 // what the main action adds
    readonly property int rowY: root.padTop + (root.mainText !== "" ? root.mainRow : 0)
    readonly property int rowHeight: root.stacked ? Theme.frame.footButton : Theme.size.buttonMain

    implicitWidth: parent ? parent.width : 0
    implicitHeight: root.landscape ? Theme.frame.footLandscape : Theme.frame.foot - (root.mainText === "" ? root.mainRow : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    Rectangle {
        width: parent.width
        height: Theme.size.stroke
        color: Theme.color.line
    }
    Button {
        id: back
        objectName: "backButton"
        x: root.margin
        y: root.rowY
        width: root.stacked ? root.half : Math.max(Theme.frame.backWidth, implicitWidth - Theme.space.x5)
        height: root.rowHeight
        visible: root.backVisible
        text: root.backText
        iconLeft: root.backIcon
        onClicked: root.backPressed()
    }
    Button {
        id: help
        objectName: "helpButton"
        x: back.x + back.width + Theme.size.gutter
        y: root.rowY
        width: root.stacked ? root.room - root.half - Theme.size.gutter : Math.max(Theme.frame.helpWidth, implicitWidth - Theme.space.x5)
        height: root.rowHeight
        visible: root.helpVisible
        text: root.helpText
        iconLeft: root.helpIcon
        onClicked: root.helpPressed()
    }
    Button {
        objectName: "mainButton"
        readonly property int rest: root.margin + root.room - help.x - help.width - Theme.size.gutter

        width: root.stacked ? root.room : root.landscape ? Math.min(rest, Theme.frame.mainWidthLandscape) : rest
        height: Theme.size.buttonMain
        x: root.margin + root.room - width
        y: root.padTop
        visible: root.mainText !== ""
        enabled: root.mainEnabled && !root.mainBusy
        busy: root.mainBusy
        kind: root.mainKind
        role: Theme.elder ? Theme.type.title : Theme.type.label
        text: root.mainText
        sub: root.mainSub
        iconLeft: root.mainIconLeft
        iconRight: root.mainIcon
        onClicked: root.mainPressed()
    }
    KText {
        visible: root.code !== ""
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        role: Theme.type.staff
        text: root.code
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }
}
