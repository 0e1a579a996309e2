import QtQuick
import QtQuick.Templates as T

// What everything that can be pressed has in common: a touch, Space, Return, Enter and an assistive device press it alike.
T.AbstractButton {
    id: root

    property string said: root.text // what a screen reader calls it

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.said
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: if (root.enabled) root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
