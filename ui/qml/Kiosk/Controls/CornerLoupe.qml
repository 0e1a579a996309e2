import QtQuick
import Kiosk.Theme

// The neighbourhood of the corner that is moved, three times as large as on the picture; the finger covers nothing here.
Item {
    id: root

    required property CornerPicker picker

    readonly property real perPixel: 3 * root.picker.perPixel
    readonly property real centreX: root.picker.corners[2 * root.picker.held] ?? 0
    readonly property real centreY: root.picker.corners[2 * root.picker.held + 1] ?? 0

    // The corner that comes so many after the one that is moved, seen from there.
    function towards(by: int): point {
        const corner = (root.picker.held + by) % 4
        return Qt.point(root.width / 2 + ((root.picker.corners[2 * corner] ?? 0) - root.centreX) * root.perPixel, root.height / 2 + ((root.picker.corners[2 * corner + 1] ?? 0) - root.centreY) * root.perPixel)
    }

    implicitWidth: Theme.mm(54)
    implicitHeight: Theme.mm(54)
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("放大镜：%1").arg(root.picker.names[root.picker.held])

    Rectangle {
        anchors.fill: parent
        color: Theme.viewfinder.edge
    }
    Image {
        x: Math.round(root.width / 2 - root.centreX * root.perPixel)
        y: Math.round(root.height / 2 - root.centreY * root.perPixel)
        width: root.picker.photographWidth * root.perPixel
        height: root.picker.photographHeight * root.perPixel
        source: root.visible ? root.picker.source : ""
        cache: false
        Accessible.ignored: true
    }
    OutlineShape {
        anchors.fill: parent
        points: [root.towards(3), root.towards(0), root.towards(1)]
    }
    Rectangle {
        anchors.centerIn: parent
        width: 2 * Theme.viewfinder.fineWidth
        height: width
        radius: width / 2
        color: Theme.viewfinder.heldLine
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.clear
        border.width: Theme.size.strokeStrong
        border.color: Theme.color.lineStrong
    }
}
