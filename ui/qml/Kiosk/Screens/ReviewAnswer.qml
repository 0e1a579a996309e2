import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: the question beside it, or above it in the elder version and where the question is long.
Grid {
    id: root

    required property string label
    required property string value

    readonly property int third: Math.round(root.width * 0.34)
    readonly property bool above: Theme.elder || Theme.ems(root.label) * Theme.type.body.px > 2 * root.third

    columns: root.above ? 1 : 2
    columnSpacing: Theme.space.x3

    KText {
        width: root.above ? root.width : root.third
        text: root.label
        color: Theme.color.ink2
    }
    KText {
        width: root.above ? root.width : root.width - root.third - root.columnSpacing
        text: root.value
    }
}
