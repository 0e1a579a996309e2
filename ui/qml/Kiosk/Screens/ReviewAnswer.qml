import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: the question beside it, or above it in the elder version.
Grid {
    id: root

    required property string label
    required property string value

    readonly property int labelWidth: Theme.elder ? root.width : Math.round(root.width * 0.34)

    columns: Theme.elder ? 1 : 2
    columnSpacing: Theme.space.x3

    KText {
        width: root.labelWidth
        text: root.label
        color: Theme.color.ink2
    }
    KText {
        width: Theme.elder ? root.width : root.width - root.labelWidth - root.columnSpacing
        text: root.value
    }
}
