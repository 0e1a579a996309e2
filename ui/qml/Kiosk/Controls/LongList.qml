import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A list that may be very long: only the rows that are seen exist, and they are used again. A bar at its edge says where one is.
ListView {
    id: root

    property string name // what is listed, for a screen reader

    clip: true
    spacing: Math.max(Theme.size.gap, Theme.space.x2)
    leftMargin: Theme.space.x3
    rightMargin: Theme.space.x3
    topMargin: Theme.space.x3
    bottomMargin: Theme.space.x3
    reuseItems: true
    cacheBuffer: root.height // a page ahead, so that no row is made while a finger moves
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.motion.standard
    Accessible.role: Accessible.List
    Accessible.name: root.name

    // The arrows go on from where Tab has come to.
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const held = root.Window.activeFocusItem as T.AbstractButton;
            if (held?.parent === root.contentItem && held.visualFocus)
                root.currentIndex = root.indexAt(held.x, held.y);
        }
    }
    Rectangle {
        parent: root
        visible: root.visibleArea.heightRatio < 1
        anchors { right: parent.right; rightMargin: Theme.size.stroke }
        y: Math.round(root.visibleArea.yPosition * root.height)
        width: Theme.space.x1 / 2
        height: Math.max(Theme.size.target, root.visibleArea.heightRatio * root.height)
        radius: width / 2
        color: Theme.color.lineStrong
        Accessible.ignored: true
    }
}
