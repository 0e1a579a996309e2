pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The frame of every working screen: header, optional rail, the screen's own content, foot. Children stand in the content,
// which is as wide as the panel without its margins; `background` stands behind everything, edge to edge.
FocusScope {
    id: root

    signal backPressed()
    signal helpPressed()
    signal mainPressed()

    default property alias content: body.data
    property alias background: behind.data
    property alias backName: foot.backName
    property alias helpName: foot.helpName
    property alias backText: foot.backText
    property alias backIcon: foot.backIcon
    property alias backVisible: foot.backVisible
    property alias helpText: foot.helpText
    property alias helpIcon: foot.helpIcon
    property alias helpVisible: foot.helpVisible
    property alias still: foot.still
    property alias footInRow: foot.inRow
    property alias mainText: foot.mainText
    property alias mainSub: foot.mainSub
    property alias mainIcon: foot.mainIcon
    property alias mainIconLeft: foot.mainIconLeft
    property alias mainKind: foot.mainKind
    property alias mainEnabled: foot.mainEnabled
    property alias mainBusy: foot.mainBusy
    property alias code: foot.code
    property list<string> steps: Station.steps
    property int step: Station.step
    property string stepPart // which part of the step this is, in words, for the elder version
    property bool clearHeader: false
    property string spoken // the one sentence of the voice: what to do, in plain words; no name, no number of a person
    property string problem // what has gone wrong; said when it comes
    property bool lowFilled: false // with low reach the screen itself stands in `showing`

    readonly property string stepName: root.steps[root.step] ?? ""
    readonly property bool landscape: root.width > root.height
    readonly property bool small: Theme.elder && body.height < Theme.mm(250) // little room for the large type
    readonly property bool broad: root.landscape && body.width > Theme.mm(400) // room for two columns of cards
    readonly property bool low: Station.lowReach && !root.landscape
    readonly property Item showing: root.low ? above : body // for what is only looked at
    readonly property Item place: body // for what is pressed
    readonly property int leastLow: foot.height + lowButtons.height + Theme.frame.lowReach
    readonly property int lowTop: root.height - Math.max(Math.round(root.height * Station.reachShare), root.leastLow)
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int columnWidth: Math.floor((body.width - 7 * Theme.size.gutter) / 8)
    readonly property int contentWidth: body.width
    readonly property int contentHeight: body.height
    readonly property int typedOver: Math.max(0, Station.keyboardHeight - foot.height) // of the content, by the keys

    // The width of `columns` of the eight columns.
    function span(columns: int): int {
        return columns * root.columnWidth + (columns - 1) * Theme.size.gutter
    }

    implicitWidth: parent ? parent.width : 0
    implicitHeight: parent ? parent.height : 0
    onVisibleChanged: if (!root.visible) nobody.focus = true // who comes back begins anew

    Item { id: nobody }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    Item {
        id: behind
        anchors.fill: parent
    }
    Column {
        id: upper
        width: parent.width
        spacing: Theme.space.x4

        Header {
            id: header
            objectName: "header"
            width: parent.width
            clear: root.clearHeader
            landscape: root.landscape
            bare: root.low
        }
        StepRail {
            visible: root.steps.length > 0 && !Theme.elder
            x: root.margin
            width: parent.width - 2 * root.margin
            steps: root.steps
            current: root.step
        }
        StepBars {
            id: bars
            visible: root.steps.length > 0 && Theme.elder
            x: root.margin
            width: parent.width - 2 * root.margin
            count: root.steps.length
            current: root.step
            caption: root.stepPart !== "" ? qsTr("第 %1 步 %2 · %3").arg(root.step + 1).arg(root.stepName).arg(root.stepPart) : qsTr("第 %1 步 %2 · 共 %3 步").arg(root.step + 1).arg(root.stepName).arg(root.steps.length)
        }
    }
    Item {
        id: body
        objectName: "screenBody"
        anchors { left: parent.left; right: parent.right; top: root.low ? lowButtons.bottom : upper.bottom; bottom: foot.top; leftMargin: root.margin; rightMargin: root.margin; topMargin: Theme.space.x4 }
    }
    Loader {
        active: root.low && !root.lowFilled
        y: upper.height
        width: parent.width
        height: root.lowTop - y
        sourceComponent: LowReachSpace { sentence: root.spoken }
    }
    Item {
        id: above
        x: root.margin
        y: upper.height + Theme.space.x4
        width: body.width
        height: root.lowTop - y
    }
    Loader {
        id: lowButtons
        active: root.low
        x: Station.leftHand ? root.margin : parent.width - root.margin - width
        y: root.lowTop
        sourceComponent: HeaderButtons {
            room: body.width
        }
    }
    Binding {
        target: Voice
        property: "room"
        value: header.captionRoom
        when: root.visible
        restoreMode: Binding.RestoreNone
    }
    Spoken {
        sentence: root.spoken
        problem: root.problem
    }
    FootBar {
        id: foot
        low: root.low
        width: parent.width
        anchors.bottom: parent.bottom
        landscape: root.landscape
        onBackPressed: root.backPressed()
        onHelpPressed: root.helpPressed()
        onMainPressed: root.mainPressed()
    }
}
