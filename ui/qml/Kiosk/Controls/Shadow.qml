import QtQuick
import Kiosk.Theme

// A 9-patch below a card or a dialog: the software renderer draws no effects. Nothing in contrast mode.
BorderImage {
    id: root

    property bool dialog: false

    readonly property int reach: root.dialog ? Theme.elevation.dialogLeft : Theme.elevation.cardLeft
    readonly property int above: root.dialog ? Theme.elevation.dialogTop : Theme.elevation.cardTop
    readonly property int patch: root.dialog ? Theme.elevation.dialogPatch : Theme.elevation.cardPatch

    x: -root.reach
    y: -root.above
    width: parent.width + 2 * root.reach
    height: parent.height + 2 * root.reach
    z: -1
    visible: !Theme.contrast
    border { left: root.patch; top: root.patch; right: root.patch; bottom: root.patch }
    source: "image://shadow/" + (root.dialog ? "dialog/" : "card/") + root.patch
    Accessible.ignored: true
}
