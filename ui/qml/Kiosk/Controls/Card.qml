import QtQuick
import Kiosk.Theme

// A raised sheet. `raised: false` is a flat one with a hairline; `dialog` has the larger shadow and corners.
Rectangle {
    id: root

    property bool raised: true
    property bool dialog: false

    color: Theme.color.surface
    radius: root.dialog ? Theme.radius.dialog : Theme.radius.card
    border.width: Theme.contrast || !root.raised ? Theme.size.stroke : 0
    border.color: Theme.contrast ? Theme.color.lineStrong : Theme.color.line

    Shadow {
        visible: root.raised && !Theme.contrast
        dialog: root.dialog
    }
}
