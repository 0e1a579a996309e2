import QtQuick
import Kiosk.Theme

// One grade: face over word, or `beside` it.
TileBase {
    id: root

    property bool beside: Theme.elder

    implicitHeight: root.beside ? Math.max(Theme.size.field + Theme.space.x1, Theme.mm(40)) : Theme.mm(56)
    padding: Theme.space.x1
    leftPadding: root.beside ? Theme.space.x4 : padding
    rightPadding: leftPadding
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.onToggleAction: if (root.enabled) root.click()

    contentItem: Item {
        Grid {
            x: root.beside ? 0 : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            columns: root.beside ? 2 : 1
            spacing: root.beside ? Theme.space.x3 : Theme.space.x1
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: face
                name: root.iconName
                size: Math.min(Theme.mm(24), root.availableHeight)
                color: root.iconInk
            }
            KText {
                role: root.beside ? Theme.type.label : root.lit ? Theme.type.strong : Theme.type.body
                text: root.text
                color: root.lit ? Theme.color.primary : root.ink
                fit: true
                width: Math.min(naturalWidth, root.beside ? root.availableWidth - face.width - tick.width - 2 * parent.spacing : root.availableWidth)
                Accessible.ignored: true
            }
        }
        Icon {
            id: tick
            visible: root.beside && root.checked
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            name: "check-circle"
            size: Theme.size.icon
            color: Theme.color.primary
        }
    }
}
