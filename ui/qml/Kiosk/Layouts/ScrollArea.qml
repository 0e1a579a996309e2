import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Content that may be taller than the room: moves up and down only, and says that there is more below. Hidden, it goes back
// to its top, so that the next one who comes begins there.
Flickable {
    id: root

    property bool shelf: true // the way down stands on a shelf of its own
    property color ground: Theme.color.paper // what it stands on

    readonly property bool more: root.contentHeight - root.contentY - root.height > Theme.space.x2

    readonly property int readable: root.height - (root.shelf && root.interactive ? ledge.height : 0)

    // Go on reading: most of a page further down.
    function showMore(): void {
        root.contentY = Math.min(root.contentY + root.height * 0.7, root.contentHeight - root.height);
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

    // A shelf, so that nothing is half covered by the button itself.
    Rectangle {
        id: ledge
        parent: root
        visible: root.more && root.shelf
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: hint.height + Theme.space.x2 + Theme.space.x1
        color: root.ground

        Rectangle {
            x: root.leftMargin
            width: root.contentWidth
            height: Theme.size.stroke
            color: Theme.color.line
        }
        Button {
            id: hint
            objectName: "moreBelow"
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.x1 }
            height: Theme.size.buttonSmall
            kind: Button.Quiet
            text: qsTr("下面还有")
            iconRight: "caret-down"
            role: Theme.type.strong
            iconSize: Theme.size.iconSmall
            onClicked: root.showMore()
        }
    }
}
