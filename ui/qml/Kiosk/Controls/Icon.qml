import QtQuick
import Kiosk.Theme

// One Phosphor icon by name, tinted, drawn at the exact size. An empty name takes no room.
Image {
    id: root

    property string name
    property color color: Theme.color.primary
    property int size: Theme.size.icon

    readonly property string tint: String(root.color).slice(-6)

    visible: root.name !== ""
    width: root.name !== "" ? root.size : 0 // also while it is hidden: what stands beside it keeps its place
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    source: root.name !== "" ? "image://icon/" + root.name + "/" + root.tint : ""
    Accessible.ignored: true
}
