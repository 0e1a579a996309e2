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
    property bool low: false // one row, even in the elder version
    property bool inRow: false // three short names, which fit side by side on any panel
    property string backName: "backButton" // another where it does not lead back
    property string helpName: "helpButton"
    property string backText: qsTr("返回")
    property string backIcon: "arrow-left"
    property bool backVisible: true
    property string helpText: Theme.elder ? qsTr("请人帮我") : qsTr("找人帮忙")
    property string helpIcon: "headset"
    property bool helpVisible: true
    property bool still: false // for a moment there is no way back
    property string mainText
    property string mainSub
    property string mainIcon // right of the words
    property string mainIconLeft
    property int mainKind: Button.Primary
    property bool mainEnabled: true
    property bool mainBusy: false
    property string code // for staff

    readonly property int codeBottom: root.code !== "" ? root.rowY + root.rowHeight + staffCode.height : 0
    property bool hasMain: false // set, not bound: words may depend on the room that is left, which depends on this

    readonly property bool tight: root.low && Theme.elder // one row for three large buttons: words only
    readonly property bool narrow: root.width < Theme.mm(225) && !root.inRow // too narrow for three buttons in a row
    readonly property bool stacked: (Theme.elder || root.narrow) && !root.landscape && !root.low
    readonly property bool plain: root.tight || root.stacked && Math.max(Theme.ems(root.backText), Theme.ems(root.helpText)) * Theme.type.label.px + Theme.size.icon + Theme.space.x2 + 2 * Theme.space.x1 > root.half // words are not made smaller for an icon
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int room: root.width - 2 * root.margin
    readonly property int padTop: Theme.frame.footPadTop
    readonly property bool halved: root.stacked || !root.hasMain && !root.landscape // two buttons share the width
    readonly property int half: Math.floor((root.room - Theme.size.gutter) / 2)
    readonly property int mainRow: root.stacked ? Theme.size.buttonMain + Theme.space.x2 : 0 // what the main action adds
    readonly property int grown: !root.hasMain ? (Theme.elder ? -root.mainRow : 0) : Theme.elder ? 0 : root.mainRow // the elder foot has that row
    readonly property int rowY: root.padTop + (root.hasMain ? root.mainRow : 0)
    readonly property int rowHeight: root.stacked && Theme.elder ? Theme.frame.footButton : Theme.size.buttonMain

    // Mirrored for the left hand: what is main stands where the thumb is.
    function place(x: int, width: int): int {
        return Station.leftHand ? root.width - x - width : x;
    }

    onMainTextChanged: root.hasMain = root.mainText !== ""
    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(root.landscape || root.low ? Theme.frame.footLandscape : Theme.frame.foot + root.grown, root.codeBottom)

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
        objectName: root.backName
        x: root.place(root.margin, width)
        y: root.rowY
        width: root.halved ? root.half : Math.max(root.tight ? 0 : Theme.frame.backWidth, implicitWidth - Theme.space.x5)
        height: root.rowHeight
        visible: root.backVisible
        enabled: !root.still
        text: root.backText
        iconLeft: root.plain ? "" : root.backIcon
        onClicked: root.backPressed()
    }
    Button {
        id: help
        objectName: root.helpName
        readonly property int start: root.margin + back.width + Theme.size.gutter

        x: root.place(start, width)
        y: root.rowY
        width: root.halved ? root.room - root.half - Theme.size.gutter : Math.max(root.tight ? 0 : Theme.frame.helpWidth, implicitWidth - Theme.space.x5)
        height: root.rowHeight
        visible: root.helpVisible
        text: root.helpText
        iconLeft: root.plain ? "" : root.helpIcon
        onClicked: root.helpPressed()
    }
    Button {
        objectName: "mainButton"
        readonly property int rest: root.margin + root.room - help.start - help.width - Theme.size.gutter
        readonly property bool apart: root.landscape && rest - Theme.frame.mainWidthLandscape > back.width // a gap that looks meant

        width: root.stacked ? root.room : apart ? Theme.frame.mainWidthLandscape : rest
        height: Theme.size.buttonMain
        x: root.place(root.margin + root.room - width, width)
        y: root.padTop
        visible: root.mainText !== ""
        enabled: root.mainEnabled && !root.mainBusy
        busy: root.mainBusy
        kind: root.mainKind
        role: Theme.elder && !root.tight ? Theme.type.title : Theme.type.label
        lowRole: Theme.type.strong
        text: root.mainText
        sub: root.mainSub
        iconLeft: root.tight ? "" : root.mainIconLeft
        iconRight: root.tight ? "" : root.mainIcon
        onClicked: root.mainPressed()
    }
    KText {
        id: staffCode
        visible: root.code !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.rowY + root.rowHeight + root.height - height) / 2)
        role: Theme.type.staff
        lineHeight: Math.round(role.px * 1.1) // there is little room under the buttons
        text: root.code
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }
}
