import QtQuick

// Hears fingers on the photograph of a `picker`: drags the corner that is touched, or puts the held one where a touch was.
MouseArea {
    id: root

    required property CornerPicker picker

    readonly property bool dragging: root.dragged >= 0

    property int dragged: -1
    property point grip // from the finger to the corner
    property bool slid: false

    // The corner under a finger, the nearest of them, or none.
    function under(x: real, y: real): int {
        const away = [0, 1, 2, 3].map(corner => Math.hypot(root.picker.placed(corner).x - x, root.picker.placed(corner).y - y))
        const least = Math.min(...away)
        return least < root.picker.handle ? away.indexOf(least) : -1
    }

    preventStealing: true
    onPressed: mouse => {
        root.slid = false
        root.dragged = root.under(mouse.x, mouse.y)
        if (!root.dragging)
            return
        const at = root.picker.placed(root.dragged)
        root.grip = Qt.point(at.x - mouse.x, at.y - mouse.y)
        root.picker.hold(root.dragged, Qt.MouseFocusReason)
    }
    onPositionChanged: mouse => {
        if (root.dragging && root.picker.put(root.dragged, mouse.x + root.grip.x, mouse.y + root.grip.y))
            root.slid = true
    }
    onReleased: mouse => {
        const meant = !root.dragging && root.picker.put(root.picker.held, mouse.x, mouse.y)
        root.dragged = -1
        if (meant || root.slid)
            root.picker.moved(root.picker.corners)
    }
    onCanceled: {
        root.dragged = -1
        root.picker.reset()
    }
}
