import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One answer; the whole card can be touched.
T.AbstractButton {
    id: root

    property bool square: false
    property bool leading: false // its words begin at the left, for answers one below the other

    implicitWidth: Math.ceil(label.implicitWidth) + Theme.size.iconSmall + Theme.space.x2 + 2 * Theme.space.x3
    implicitHeight: Math.max(Theme.size.field, label.height + 2 * Theme.space.x2)
    leftPadding: Theme.space.x2
    rightPadding: Theme.space.x2
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.square ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.checked || root.down ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.checked ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: root.checked ? Theme.color.primary : Theme.color.lineStrong

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        Row {
            x: root.leading ? Theme.space.x2 : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.x2

            ChoiceMark {
                id: mark
                checked: root.checked
                square: root.square
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: label
                role: root.checked ? Theme.type.strong : Theme.type.body
                text: root.text
                color: root.checked ? Theme.color.primary : Theme.color.ink
                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - mark.width - Theme.space.x2)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
