import QtQuick
import Kiosk.Theme

// Content that may be taller than the room: moves up and down only, and says that there is more below; in the elder version
// it moves by taps as well, both ways. Hidden, it goes back to its top, so that the next one who comes begins there.
Flickable {
    id: root

    property bool shelf: true // the way down stands on a shelf of its own
    property color ground: Theme.color.paper // what it stands on

    readonly property bool more: root.contentHeight - root.contentY - root.height > Theme.space.x2

    readonly property int ledges: root.shelf ? 2 * ledge.height : 0
    readonly property int stride: Math.round(Math.max(0.3 * root.height, Math.min(0.7 * root.height, root.height - root.ledges))) // nothing is passed over under the shelves
    readonly property bool above: root.contentY > Theme.space.x2
    readonly property bool returns: Theme.elder && root.above

    readonly property int readable: root.height - (root.shelf && root.interactive ? ledge.height : 0)

    // Go on reading: most of a page further down.
    function showMore(): void {
        root.contentY = Math.min(root.contentY + root.stride, root.contentHeight - root.height);
    }

    // As far back up.
    function showLess(): void {
        root.contentY = Math.max(0, root.contentY - root.stride);
    }

    // Bring an item of the content into view.
    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        root.contentY = Math.max(0, Math.min(top - Theme.space.x4, root.contentHeight - root.height));
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

    MoveShelf {
        parent: root
        visible: root.shelf && root.returns
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
        width: root.width
        inset: root.leftMargin
        color: root.ground
        name: "moreBelow"
        text: qsTr("下面还有")
        icon: "caret-down"
        onPressed: root.showMore()
    }
}
