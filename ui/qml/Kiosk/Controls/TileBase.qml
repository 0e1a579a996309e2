import QtQuick
import Kiosk.Theme

// What every touchable card has in common: ground, outline, shadow, pressed, chosen, disabled, focus, name.
PressBase {
    id: root

    property string sub
    property string iconName
    property bool strong: false // an outline even in normal mode

    readonly property color ink: root.enabled ? Theme.color.ink : Theme.color.ink3
    readonly property color iconInk: root.enabled ? Theme.color.primary : Theme.color.ink3
    readonly property bool lit: root.down || root.checked

    Accessible.role: root.checkable ? Accessible.RadioButton : Accessible.Button
    said: root.sub !== "" ? qsTr("%1，%2").arg(root.text).arg(root.sub) : root.text

    background: Rectangle {
        radius: Theme.radius.card
        color: !root.enabled ? Theme.color.sunken : root.lit ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.lit ? Theme.size.strokeStrong : !root.enabled ? (Theme.contrast ? Theme.size.stroke : 0) : Theme.elder || Theme.contrast || root.strong ? Theme.size.stroke : 0
        border.color: root.lit ? Theme.color.primary : root.enabled ? Theme.color.lineStrong : Theme.color.line

        Shadow { visible: root.enabled && !Theme.contrast }
        FocusRing { shown: root.visualFocus; controlRadius: Theme.radius.card }
    }
}
