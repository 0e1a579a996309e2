import QtQuick
import Kiosk.Theme

// A press. Primary is the one filled button of a screen; Attention is wheat, where a resident owes us something.
PressBase {
    id: root

    enum Kind { Secondary, Primary, Quiet, Danger, Attention, Tinted }

    property int kind: Button.Secondary
    property string sub
    property string iconLeft
    property string iconRight
    property int iconSize: Theme.size.icon
    property TypeRole role: Theme.type.label
    property TypeRole lowRole: Theme.type.noteStrong // of words that take two lines
    property bool busy: false

    readonly property bool filled: root.kind === Button.Primary || root.kind === Button.Attention
    readonly property bool outlined: root.enabled && (root.kind === Button.Secondary || root.kind === Button.Danger || (root.kind === Button.Tinted && Theme.contrast))
    readonly property color ink: !root.enabled ? Theme.color.ink3
        : root.kind === Button.Primary ? Theme.color.inkOnPrimary
        : root.kind === Button.Danger ? Theme.color.danger
        : root.kind === Button.Attention ? Theme.color.inkOnAccent : Theme.color.primary
    readonly property color fill: !root.enabled ? Theme.color.sunken
        : root.kind === Button.Primary ? (root.down ? Theme.color.primaryPressed : Theme.color.primary)
        : root.kind === Button.Attention ? Theme.color.accent
        : root.kind === Button.Tinted ? Theme.color.primaryTint
        : root.kind === Button.Danger ? (root.down ? Theme.color.dangerTint : Theme.color.surface)
        : root.down ? Theme.color.primaryTint
        : root.kind === Button.Quiet ? Theme.clear : Theme.color.surface

    implicitWidth: Math.ceil(content.wanted) + 2 * Theme.space.x5
    implicitHeight: Math.max(Theme.size.button, content.tall + 2 * root.padding)
    padding: Theme.space.x1
    said: root.sub !== "" ? root.text + "，" + root.sub : root.text

    background: Rectangle {
        radius: Theme.radius.control
        color: root.fill
        border.width: root.outlined ? Theme.size.strokeStrong : !root.enabled && Theme.contrast ? Theme.size.stroke : 0
        border.color: !root.enabled ? Theme.color.line : root.kind === Button.Danger ? Theme.color.danger : Theme.color.primary

        FocusRing { shown: root.visualFocus }
    }

    contentItem: ButtonContent {
        id: content
        text: root.text
        sub: root.sub
        iconLeft: root.iconLeft
        iconRight: root.iconRight
        iconSize: root.iconSize
        role: root.role
        lowRole: root.lowRole
        ink: root.ink
        subInk: root.enabled && root.kind === Button.Primary ? Theme.color.inkOnPrimary2 : root.enabled ? Theme.color.ink2 : Theme.color.ink3
        busy: root.busy
    }
}
