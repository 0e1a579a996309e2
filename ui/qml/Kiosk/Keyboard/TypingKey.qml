import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One key. It never takes the focus from the field. Main is the filled one, special keys do something instead of typing.
T.AbstractButton {
    id: root

    property string iconName
    property bool special: false
    property bool main: false
    property bool held: false // shift that stays
    property bool marked: false // where somebody with four buttons is
    property string faint // second word, of what is not chosen

    readonly property color ink: !root.enabled ? Theme.color.ink3
        : root.main || root.down || root.held ? Theme.color.inkOnPrimary : Theme.color.ink

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.main && root.down ? Theme.color.primaryPressed
            : root.main || root.down || root.held ? Theme.color.primary
            : root.special ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.main ? 0 : Theme.size.stroke
        border.color: Theme.elder || Theme.contrast ? Theme.color.lineStrong : root.special ? Theme.color.primaryLine : Theme.color.line

        FocusRing { shown: root.marked }
    }
    contentItem: Item {
        Row {
            visible: root.iconName === ""
            anchors.centerIn: parent
            spacing: Theme.space.x1

            KText {
                anchors.verticalCenter: parent.verticalCenter
                role: root.faint !== "" ? Theme.type.strong : root.text.length > 1 ? Theme.type.label : Theme.type.title
                text: root.text
                color: root.ink
                fit: true
                width: Math.min(naturalWidth, root.width - Theme.space.x1)
                Accessible.ignored: true
            }
            KText {
                visible: root.faint !== ""
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.type.note
                text: root.faint
                color: root.down ? Theme.color.inkOnPrimary : Theme.color.ink3
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.ink
        }
    }
}
