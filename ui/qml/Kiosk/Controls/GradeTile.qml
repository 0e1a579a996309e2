import QtQuick
import Kiosk.Theme

// One grade: face over word, beside it in elder mode.
TileBase {
    id: root

    implicitHeight: Theme.elder ? Theme.size.field + Theme.space.x1 : Theme.mm(56)
    padding: Theme.space.x1
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        Grid {
            // In elder mode the faces stand below each other.
            x: Math.round(Theme.elder ? parent.width * 0.3 : (parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.elder ? 2 : 1
            spacing: Theme.elder ? Theme.space.x3 : Theme.space.x1
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: root.iconName
                size: Theme.mm(24)
                color: root.iconInk
            }
            KText {
                role: root.lit ? Theme.type.strong : Theme.type.body
                text: root.text
                color: root.lit ? Theme.color.primary : root.ink
                fit: true
                width: Math.min(naturalWidth, root.availableWidth)
            }
        }
    }
}
