pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One line of typed text in our type: what boxes for text are made of. Text too long for it is shown whole, but smaller, until
// one types in it.
TextInput {
    id: root

    readonly property bool tight: root.contentWidth > root.width && (!root.activeFocus || root.readOnly)

    activeFocusOnTab: true
    font.family: Theme.type.lead.font.family
    font.pixelSize: Theme.type.lead.px
    font.hintingPreference: Font.PreferNoHinting
    color: root.tight ? Theme.clear : Theme.color.ink
    selectionColor: Theme.color.primaryTint
    selectedTextColor: Theme.color.ink
    clip: true
    transform: Translate { y: Theme.type.lead.baseShift }

    cursorDelegate: Rectangle {
        visible: root.activeFocus && !root.readOnly
        width: Theme.size.strokeStrong
        color: Theme.color.primary
    }

    KText {
        visible: root.tight
        y: Math.round((root.height - height) / 2) - Theme.type.lead.baseShift
        width: root.width
        role: Theme.type.lead
        text: root.displayText
        fit: true
        Accessible.ignored: true
    }
}
