import QtQuick
import Kiosk.Theme

// One grade: face over word, or `beside` it.
TileBase {
    id: root

    property bool beside: Theme.elder

    implicitHeight: root.beside ? Math.max(Theme.size.field + Theme.space.x1, Theme.mm(40)) : Theme.mm(56)
    padding: Theme.space.x1
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.onToggleAction: if (root.enabled) root.click()

    contentItem: Item {
        Grid {
            // Rows: the faces stand below each other.
            x: Math.round(root.beside ? parent.width * 0.3 : (parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            columns: root.beside ? 2 : 1
            spacing: root.beside ? Theme.space.x3 : Theme.space.x1
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: root.iconName
                size: Math.min(Theme.mm(24), root.availableHeight)
                color: root.iconInk
            }
            KText {
                role: root.lit ? Theme.type.strong : Theme.type.body
                text: root.text
                color: root.lit ? Theme.color.primary : root.ink
                fit: true
                width: Math.min(naturalWidth, root.availableWidth)
                Accessible.ignored: true
            }
        }
    }
}
