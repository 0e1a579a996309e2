pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A photograph with the four corners of the page on it. A finger drags a corner, or touches it and then the place where it
// belongs; keys hold one, arrows move it, Enter takes the next. No move leaves an outline that `allows` refuses.
Item {
    id: root

    signal moved(list<real> corners)

    readonly property bool rapid: true // a finger moves a corner at once
    property string source
    property int photographWidth: 1
    property int photographHeight: 1
    property list<real> given // x and y of TL TR BR BL, in the photograph's pixels
    property var allows: (corners => true)
    property bool busy: false

    readonly property list<string> names: [qsTr("左上角"), qsTr("右上角"), qsTr("右下角"), qsTr("左下角")]
    readonly property int handle: Theme.size.target
    readonly property real perPixel: Math.max(0.001, Math.min((root.width - root.handle) / root.photographWidth, (root.height - root.handle) / root.photographHeight))
    readonly property int pictureX: Math.round((root.width - photograph.width) / 2)
    readonly property int pictureY: root.handle / 2
    readonly property string heldWords: root.names[root.held] + root.placeWords(root.held) // which corner, and where it is

    property list<real> corners: []
    property int held: 0

    function placed(corner: int): point {
        return Qt.point(root.pictureX + (root.corners[2 * corner] ?? 0) * root.perPixel, root.pictureY + (root.corners[2 * corner + 1] ?? 0) * root.perPixel)
    }

    function placeWords(corner: int): string {
        return qsTr("，距左边 %1%，距上边 %2%").arg(Math.round(100 * (root.corners[2 * corner] ?? 0) / root.photographWidth)).arg(Math.round(100 * (root.corners[2 * corner + 1] ?? 0) / root.photographHeight))
    }

    // Puts the corner at a place of the photograph, as far as that is possible. Whether it was.
    function put(corner: int, x: real, y: real): bool {
        const wanted = Array.from(root.corners)
        wanted[2 * corner] = Math.max(0, Math.min(root.photographWidth, x))
        wanted[2 * corner + 1] = Math.max(0, Math.min(root.photographHeight, y))
        if (root.busy || wanted.length !== 8 || !root.allows(wanted))
            return false
        root.corners = wanted
        return true
    }

    // Moves the held corner by so many pixels of the screen.
    function nudge(across: int, down: int): void {
        if (root.put(root.held, root.corners[2 * root.held] + across / root.perPixel, root.corners[2 * root.held + 1] + down / root.perPixel))
            root.moved(root.corners)
    }

    function hold(corner: int, reason: int): void {
        root.held = corner
        const item = handles.itemAt(corner)
        if (item)
            item.forceActiveFocus(reason)
    }

    onGivenChanged: if (touch.dragged < 0) root.corners = Array.from(root.given)
    onSourceChanged: root.held = 0
    Component.onCompleted: root.corners = Array.from(root.given)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("照片上纸的四个角")

    Image {
        id: photograph
        x: root.pictureX
        y: root.pictureY
        width: Math.floor(root.photographWidth * root.perPixel)
        height: Math.floor(root.photographHeight * root.perPixel)
        source: root.visible && width > 0 && root.width > root.handle ? root.source : ""
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

        PressBase {
            id: mark

            required property int index

            readonly property bool takesArrows: true
            readonly property point at: root.placed(mark.index)
            readonly property bool current: root.held === mark.index

            objectName: "corner_" + mark.index
            x: Math.round(mark.at.x - width / 2)
            y: Math.round(mark.at.y - height / 2)
            width: root.handle
            height: root.handle
            enabled: !root.busy
            said: root.names[mark.index] + root.placeWords(mark.index)
            onClicked: root.hold((mark.index + 1) % 4, Qt.TabFocusReason)
            onActiveFocusChanged: if (mark.activeFocus) root.held = mark.index
            Keys.onLeftPressed: root.nudge(-Theme.viewfinder.nudge, 0)
            Keys.onRightPressed: root.nudge(Theme.viewfinder.nudge, 0)
            Keys.onUpPressed: root.nudge(0, -Theme.viewfinder.nudge)
            Keys.onDownPressed: root.nudge(0, Theme.viewfinder.nudge)

            background: CornerMark {
                current: mark.current

                FocusRing { shown: mark.visualFocus; controlRadius: mark.width / 2 }
            }
        }
    }
    MouseArea {
        id: touch

        property int dragged: -1
        property point grip // from the finger to the corner
        property bool slid: false

        // The corner under a finger, the nearest of them, or none.
        function under(x: real, y: real): int {
            let nearest = -1
            let least = root.handle
            for (let corner = 0; corner < 4; corner++) {
                const at = root.placed(corner)
                const away = Math.hypot(at.x - x, at.y - y)
                if (away < least) {
                    least = away
                    nearest = corner
                }
            }
            return nearest
        }

        function pull(x: real, y: real): void {
            if (root.put(touch.dragged, (x + touch.grip.x - root.pictureX) / root.perPixel, (y + touch.grip.y - root.pictureY) / root.perPixel))
                touch.slid = true
        }

        anchors.fill: parent
        enabled: !root.busy
        preventStealing: true
        onPressed: mouse => {
            touch.slid = false
            touch.dragged = touch.under(mouse.x, mouse.y)
            if (touch.dragged < 0)
                return
            const at = root.placed(touch.dragged)
            touch.grip = Qt.point(at.x - mouse.x, at.y - mouse.y)
            root.hold(touch.dragged, Qt.MouseFocusReason)
        }
        onPositionChanged: mouse => {
            if (touch.dragged >= 0)
                touch.pull(mouse.x, mouse.y)
        }
        onReleased: mouse => {
            const meant = touch.dragged < 0 && root.put(root.held, (mouse.x - root.pictureX) / root.perPixel, (mouse.y - root.pictureY) / root.perPixel)
            touch.dragged = -1
            if (meant || touch.slid)
                root.moved(root.corners)
        }
        onCanceled: {
            touch.dragged = -1
            root.corners = Array.from(root.given)
        }
    }
}
