import QtQuick
import Kiosk.Theme

// Content that may be taller than the room: moves up and down only, and says that there is more below. At rest no line, no
// card and no heading without its first line stands cut above that; in the elder version it moves by taps as well, both ways,
// and rests only at such edges. Hidden, it goes back to its top, so that the next one who comes begins there.
Flickable {
    id: root

    property bool shelf: true // the way down stands on a shelf of its own
    property color ground: Theme.color.paper // what it stands on
    property string moreText: qsTr("下面还有")

    property int slack: Theme.space.x2 // at the end of the content, where nothing stands
    readonly property bool more: root.contentHeight - root.contentY - root.height > root.slack

    readonly property int ledges: root.shelf ? 2 * ledge.least : 0
    readonly property int stride: Math.round(Math.max(0.3 * root.height, Math.min(0.7 * root.height, root.height - root.ledges))) // nothing is passed over under the shelves
    readonly property bool above: root.contentY > Theme.space.x2
    readonly property bool returns: Theme.elder && root.above

    readonly property int readable: root.height - (root.shelf && root.interactive ? ledge.least : 0)
    readonly property bool whole: root.interactive && root.bottomMargin === 0 && (root.shelf || Theme.elder) // ends at an edge
    readonly property int lid: Theme.elder && root.shelf ? ledge.least : 0 // what stands over a page that is not the first
    readonly property int end: Math.max(0, root.contentHeight - root.height)
    readonly property int floor: root.contentY + root.height - (root.shelf && root.more ? ledge.least : 0) // of what is seen
    readonly property int cut: root.whole && !root.moving && root.more ? edges.lastEdge(root.contentY, root.floor) : root.floor

    // Where the page after the one at `from` begins, under its own upper shelf.
    function after(from: int): int {
        if (!root.whole)
            return Math.min(from + root.stride, root.end);
        const shelf = root.shelf ? ledge.least : 0;
        const next = edges.lastEdge(from, from + root.height - shelf) - root.lid;
        return Math.min(next > from ? next : from + root.stride, root.end);
    }

    // Go on reading: most of a page further down.
    function showMore(): void {
        root.contentY = root.after(root.contentY);
    }

    // As far back up, by the same pages.
    function showLess(): void {
        if (!root.whole) {
            root.contentY = Math.max(0, root.contentY - root.stride);
            return;
        }
        let from = 0;
        for (let next = root.after(from); next < root.contentY && next > from; next = root.after(from))
            from = next;
        root.contentY = from;
    }

    // A finger lets go between two pages: the nearer one.
    function settleWhole(): void {
        let from = 0;
        for (let next = root.after(from); root.whole && Theme.elder && next > from && next - root.contentY <= root.contentY - from; next = root.after(from))
            from = next;
        if (root.whole && Theme.elder)
            root.contentY = from;
    }

    // The shadows of cards reach over the edge of the content.
    leftMargin: Theme.space.x3
    rightMargin: Theme.space.x3
    contentWidth: width - leftMargin - rightMargin
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: root.contentHeight + root.bottomMargin > root.height // the margin is the keyboard's
    clip: root.interactive
    onVisibleChanged: root.contentY = 0
    onMovementEnded: root.settleWhole()

    WholeEdges {
        id: edges
        content: root.whole && root.visible ? root.contentItem : null
        room: root.height
        extent: root.contentHeight
        piece: Theme.elder ? 0.6 : 0.3
    }
    Rectangle {
        parent: root
        visible: !root.shelf && root.cut < root.floor // where a button elsewhere leads on
        y: root.cut - root.contentY
        width: root.width
        height: root.height - y
        color: root.ground
    }
    MoveShelf {
        parent: root
        visible: root.shelf && root.returns
        rise: root.whole && !root.moving ? edges.firstEdge(root.contentY + ledge.least, root.cut) - root.contentY - ledge.least : 0
        width: root.width
        inset: root.leftMargin
        color: root.ground
        below: false
        name: "moreAbove"
        text: qsTr("回上面")
        icon: "caret-up"
        onPressed: root.showLess()
    }
    MoveShelf {
        id: ledge
        parent: root
        visible: root.shelf && root.more
        y: root.height - height
        rise: root.floor - root.cut
        width: root.width
        inset: root.leftMargin
        color: root.ground
        name: "moreBelow"
        text: root.moreText
        icon: "caret-down"
        onPressed: root.showMore()
    }
}
