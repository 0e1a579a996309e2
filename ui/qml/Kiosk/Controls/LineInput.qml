pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One line of typed text in our type: what boxes for text are made of. Text too long for it is shown whole, but smaller, until
// one types in it.
TextInput {
    id: root

    property TypeRole role: Theme.type.lead

    readonly property bool tight: root.wrapMode === TextInput.NoWrap && root.contentWidth > root.width && (!root.activeFocus || root.readOnly)

    height: Math.max(root.contentHeight, Theme.size.target)
    verticalAlignment: TextInput.AlignVCenter
    activeFocusOnTab: true
    font.family: root.role.font.family
    font.pixelSize: root.role.px
    font.bold: root.role.bold
    font.hintingPreference: Font.PreferNoHinting
    color: root.tight ? Theme.clear : Theme.color.ink
    selectionColor: Theme.color.primaryTint
    selectedTextColor: Theme.color.ink
    clip: true
    transform: Translate { y: root.role.baseShift }

    cursorDelegate: Rectangle {
        visible: root.activeFocus && !root.readOnly
        width: Theme.size.strokeStrong
        color: Theme.color.primary
    }

    KText {
        visible: root.tight
        y: Math.round((root.height - height) / 2) - root.role.baseShift
        width: root.width
        role: root.role
        text: root.displayText
        fit: true
        Accessible.ignored: true
    }
}
