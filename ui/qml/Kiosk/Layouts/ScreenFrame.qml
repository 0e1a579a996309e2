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
    property alias backText: foot.backText
    property alias backIcon: foot.backIcon
    property alias backVisible: foot.backVisible
    property alias helpText: foot.helpText
    property alias helpIcon: foot.helpIcon
    property alias helpVisible: foot.helpVisible
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
    property int stepCount: root.steps.length
    property alias stepCaption: bars.caption // of the elder version
    property bool clearHeader: false

    readonly property bool landscape: root.width > root.height
    readonly property bool broad: root.landscape && body.width > Theme.mm(400) // room for two columns of cards
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int columnWidth: Math.floor((body.width - 7 * Theme.size.gutter) / 8)
    readonly property int contentWidth: body.width
    readonly property int contentHeight: body.height

    // The width of `columns` of the eight columns.
    function span(columns: int): int {
        return columns * root.columnWidth + (columns - 1) * Theme.size.gutter
    }

    implicitWidth: parent ? parent.width : 0
    implicitHeight: parent ? parent.height : 0

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    Item {
        id: behind
        anchors.fill: parent
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: upper.bottom; bottom: foot.top; leftMargin: root.margin; rightMargin: root.margin; topMargin: Theme.space.x4 }
    }
    Column {
        id: upper
        width: parent.width
        spacing: Theme.space.x4

        Header {
            width: parent.width
            clear: root.clearHeader
            landscape: root.landscape
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
            visible: root.stepCount > 0 && Theme.elder
            x: root.margin
            width: parent.width - 2 * root.margin
            count: root.stepCount
            current: root.step
        }
    }
    FootBar {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
        landscape: root.landscape
        onBackPressed: root.backPressed()
        onHelpPressed: root.helpPressed()
        onMainPressed: root.mainPressed()
    }
}
