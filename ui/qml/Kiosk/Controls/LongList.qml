import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A list that may be very long: only the rows that are seen exist, and they are used again. A bar at its edge says where one is.
ListView {
    id: root

    property string name // what is listed, for a screen reader

    readonly property T.AbstractButton held: root.Window.activeFocusItem as T.AbstractButton

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
    // The arrows go on from where Tab has come to.
    onHeldChanged: if (root.held?.parent === root.contentItem && root.held.visualFocus) root.currentIndex = root.indexAt(root.held.x, root.held.y)
    Accessible.role: Accessible.List
    Accessible.name: root.name

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
