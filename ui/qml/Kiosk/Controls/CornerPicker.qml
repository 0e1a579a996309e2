pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Items
import Kiosk.Theme

// A photograph with the four corners of the page on it. A finger drags a corner, or touches it and then the place where it
// belongs; keys hold one, arrows move it, Enter takes the next. No move leaves an outline that could not be cut.
Item {
    id: root

    signal moved(list<real> corners)

    readonly property bool rapid: true // a finger moves a corner at once
    property string source
    property int photographWidth: 1
    property int photographHeight: 1
    property list<real> given // x and y of TL TR BR BL, in the photograph's pixels
    property bool busy: false

    readonly property list<string> names: [qsTr("左上角"), qsTr("右上角"), qsTr("右下角"), qsTr("左下角")]
    readonly property int handle: Theme.size.target
    readonly property real perPixel: Math.max(0.001, Math.min((root.width - root.handle) / root.photographWidth, (root.height - root.handle) / root.photographHeight))
    readonly property int pictureX: Math.round((root.width - photograph.width) / 2)
    readonly property int pictureY: root.handle / 2
    readonly property string heldWords: root.words(root.held)

    property list<real> corners: []
    property int held: 0

    // Where a corner is on this item.
    function placed(corner: int): point {
        return Qt.point(root.pictureX + (root.corners[2 * corner] ?? 0) * root.perPixel, root.pictureY + (root.corners[2 * corner + 1] ?? 0) * root.perPixel)
    }

    // Which corner, and where it is.
    function words(corner: int): string {
        const across = Math.round(100 * (root.corners[2 * corner] ?? 0) / root.photographWidth)
        const down = Math.round(100 * (root.corners[2 * corner + 1] ?? 0) / root.photographHeight)
        return qsTr("%1，距左边 %2%，距上边 %3%").arg(root.names[corner]).arg(across).arg(down)
    }

    // Puts a corner at a place of this item, as far as the photograph goes. Whether that was possible.
    function put(corner: int, x: real, y: real): bool {
        const wanted = Array.from(root.corners)
        wanted[2 * corner] = Math.max(0, Math.min(root.photographWidth, (x - root.pictureX) / root.perPixel))
        wanted[2 * corner + 1] = Math.max(0, Math.min(root.photographHeight, (y - root.pictureY) / root.perPixel))
        if (root.busy || !rule.allows(wanted, root.photographWidth, root.photographHeight))
            return false
        root.corners = wanted
        return true
    }

    // Moves the held corner by so many pixels of the screen.
    function nudge(across: int, down: int): void {
        const at = root.placed(root.held)
        if (root.put(root.held, at.x + across, at.y + down))
            root.moved(root.corners)
    }

    function hold(corner: int, reason: int): void {
        root.held = corner
        const item = handles.itemAt(corner)
        if (item)
            item.forceActiveFocus(reason)
    }

    function reset(): void {
        root.corners = Array.from(root.given)
    }

    onGivenChanged: if (!touch.dragging) root.reset()
    onSourceChanged: root.held = 0
    Component.onCompleted: root.reset()
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("照片上纸的四个角")

    OutlineRule { id: rule }
    Image {
        id: photograph
        x: root.pictureX
        y: root.pictureY
        width: Math.floor(root.photographWidth * root.perPixel)
        height: Math.floor(root.photographHeight * root.perPixel)
        source: root.visible && root.width > root.handle ? root.source : ""
        sourceSize: Qt.size(width, height)
        cache: false
        Accessible.ignored: true
    }
    OutlineShape {
        anchors.fill: parent
        points: [0, 1, 2, 3, 0].map(corner => root.placed(corner))
        fill: Theme.viewfinder.fill
    }
    Repeater {
        id: handles
        model: 4

        CornerHandle {
            id: mark

            required property int index

            objectName: "corner_" + mark.index
            at: root.placed(mark.index)
            held: root.held === mark.index
            enabled: !root.busy
            said: root.words(mark.index)
            onClicked: root.hold((mark.index + 1) % 4, Qt.TabFocusReason)
            onActiveFocusChanged: if (mark.activeFocus) root.held = mark.index
            onNudged: (across, down) => root.nudge(across, down)
        }
    }
    CornerTouch {
        id: touch
        anchors.fill: parent
        enabled: !root.busy
        picker: root
    }
}
