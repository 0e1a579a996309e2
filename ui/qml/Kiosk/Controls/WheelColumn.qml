pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One wheel: turn it with a finger, touch a neighbour, or press the caret above or below. What lies in the band counts.
Item {
    id: root

    signal picked(int index)

    readonly property bool rapid: true // quick taps are meant
    property string name
    property list<string> words
    property int index: 0

    readonly property int rowHeight: Theme.size.touch + Theme.space.x1

    function move(by: int): void {
        const to = Math.max(0, Math.min(root.index + by, root.words.length - 1))
        if (to !== root.index)
            root.picked(to)
    }

    implicitHeight: 2 * up.height + wheel.height
    onIndexChanged: wheel.currentIndex = root.index
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.name
    Accessible.description: root.words[root.index] ?? ""
    Accessible.onIncreaseAction: root.move(1)
    Accessible.onDecreaseAction: root.move(-1)

    component Caret: PressBase {
        id: caret

        required property int by
        required property string sign

        objectName: root.objectName + (caret.by > 0 ? "_down" : "_up")
        width: root.width
        height: Theme.size.touch
        autoRepeat: true
        enabled: root.index + caret.by >= 0 && root.index + caret.by < root.words.length
        said: caret.by > 0 ? qsTr("%1往后").arg(root.name) : qsTr("%1往前").arg(root.name)
        onClicked: root.move(caret.by)

        background: Item {
            Rectangle {
                anchors { fill: parent; margins: Theme.size.stroke }
                radius: Theme.radius.control
                color: caret.down ? Theme.color.primaryTint : Theme.clear
            }
            FocusRing { shown: caret.visualFocus }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: caret.sign
                size: Theme.size.iconSmall
                color: caret.enabled ? Theme.color.primary : Theme.color.line
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.color.surface
        border.width: Theme.size.stroke
        border.color: Theme.color.lineStrong
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; margins: Theme.space.x1; verticalCenter: wheel.verticalCenter }
        height: root.rowHeight
        radius: Theme.radius.badge
        color: Theme.color.primaryTint
        border.width: Theme.contrast ? Theme.size.stroke : 0
        border.color: Theme.color.primaryLine
    }
    Caret {
        id: up
        by: -1
        sign: "caret-up"
    }
    ListView {
        id: wheel
        anchors { left: parent.left; right: parent.right; top: up.bottom }
        height: 3 * root.rowHeight
        clip: true
        model: root.words
        reuseItems: true
        cacheBuffer: 0 // nothing half made may be left when the page goes
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: root.rowHeight
        preferredHighlightEnd: 2 * root.rowHeight
        highlightMoveDuration: Theme.motion.standard
        onMovementEnded: if (wheel.currentIndex !== root.index) root.picked(wheel.currentIndex)
        Component.onCompleted: wheel.currentIndex = root.index
        Accessible.ignored: true

        delegate: WheelWord {
            width: wheel.width
            height: root.rowHeight
            now: ListView.isCurrentItem
            onTapped: index => root.picked(index)
        }
    }
    Caret {
        anchors.top: wheel.bottom
        by: 1
        sign: "caret-down"
    }
}
