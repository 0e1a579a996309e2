import QtQuick
import Kiosk.Theme

// A confirmation, the whole card of it touchable. Chosen by the one who uses it: `onToggled: model.confirm(checked)`.
TileBase {
    id: root

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.size.button, words.height + 2 * Theme.space.x4)
    leftPadding: Theme.space.x4
    rightPadding: Theme.space.x4
    strong: true
    checkable: true
    Accessible.role: Accessible.CheckBox
    Accessible.onToggleAction: if (root.enabled) root.click()

    contentItem: Item {
        ChoiceMark {
            id: mark
            checked: root.checked
            square: true
            size: Theme.size.target
            anchors.verticalCenter: parent.verticalCenter
        }
        KText {
            id: words
            anchors { left: mark.right; leftMargin: Theme.space.x4; right: parent.right; verticalCenter: parent.verticalCenter }
            even: true
            text: root.text
            Accessible.ignored: true
        }
    }
}
