import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

// A press on a scene, by day and by night. `call` is the filled one that begins everything.
T.AbstractButton {
    id: root

    property bool dark: false
    property bool call: false
    property bool pill: false
    property bool stacked: false // the words below the icon
    property string iconName
    property TypeRole role: root.call ? Theme.type.headline : root.pill ? Theme.type.note : Theme.type.label
    property int iconSize: root.call ? Theme.mm(20) : root.pill ? Theme.mm(7.5) : Theme.size.icon

    readonly property int gap: root.call ? Theme.space.x3 : Theme.space.x2
    readonly property int wordRoom: root.width - 2 * Theme.space.x3
    readonly property bool drawn: root.stacked || Theme.legible * label.naturalWidth <= root.role.px * (root.wordRoom - root.iconSize - root.gap) // else the word is all there is room for
    readonly property bool lit: root.dark && root.down // by night a press turns the colours round
    readonly property color ink: !root.enabled ? Theme.color.ink3
        : root.lit ? Theme.color.night
        : root.call ? (root.dark ? Theme.color.inkOnAccent : Theme.color.inkOnPrimary)
        : root.dark ? Theme.color.inkOnNight : Theme.color.primary
    readonly property color fill: !root.enabled ? Theme.color.sunken
        : root.lit ? Theme.color.inkOnNight
        : root.call ? (root.dark ? Theme.color.accent : root.down ? Theme.color.primaryPressed : Theme.color.primary)
        : root.dark ? (root.pill ? Theme.clear : Theme.color.night2)
        : root.down ? Theme.color.primaryTint : root.pill ? Theme.clear : Theme.color.surface

    implicitWidth: label.naturalWidth + root.iconSize + root.gap + 2 * Theme.space.x3
    implicitHeight: root.call ? Theme.mm(44) : root.pill ? Theme.size.touch : Theme.mm(30)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: root.call ? Theme.radius.dialog : root.pill ? height / 2 : Theme.radius.control
        color: root.fill
        border.width: root.call ? 0 : Theme.size.stroke
        border.color: root.dark ? Theme.color.inkOnNight2 : Theme.elder || Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine

        Shadow {
            visible: root.call && !Theme.contrast
            dialog: true
        }
        FocusRing { shown: root.visualFocus; controlRadius: parent.radius }
    }
    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: root.stacked ? 1 : 2
            spacing: root.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                visible: root.drawn
                name: root.iconName
                size: root.iconSize
                color: root.ink
            }
            KText {
                id: label
                role: root.role
                text: root.text
                color: root.ink
                fit: true
                breaks: !root.call
                width: Math.min(naturalWidth, root.stacked ? root.width - 2 * Theme.space.x1 : root.wordRoom - (root.drawn ? root.iconSize + root.gap : 0))
                Accessible.ignored: true
            }
        }
    }
}
