import QtQuick
import Kiosk.Theme

// Keys side by side on a grid of `columns`; a key takes `span(n)` of them.
Flow {
    id: root

    property int columns: 1

    width: parent ? parent.width : 0
    spacing: Theme.space.x1

    function span(count: int): int {
        const one = (root.width - (root.columns - 1) * root.spacing) / root.columns;
        return Math.floor(count * one + (count - 1) * root.spacing);
    }
}
