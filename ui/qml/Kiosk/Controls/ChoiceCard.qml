import QtQuick
import Kiosk.Theme

// One answer; the whole card can be touched.
PressBase {
    id: root

    property string sub
    property bool square: false
    property TypeRole role: root.checked ? Theme.type.strong : Theme.type.body
    property bool leading: false // its words begin at the left, for answers one below the other

    implicitWidth: label.naturalWidth + Theme.size.iconSmall + Theme.space.x2 + 2 * Theme.space.x3
    implicitHeight: Math.max(Theme.size.field, words.height + 2 * Theme.space.x2)
    leftPadding: Theme.space.x2
    rightPadding: Theme.space.x2
    said: root.sub !== "" ? root.text + "，" + root.sub : root.text
    Accessible.checkable: true
    Accessible.onToggleAction: if (root.enabled) root.click()
    Accessible.role: root.square ? Accessible.CheckBox : Accessible.RadioButton

    background: Rectangle {
        radius: Theme.radius.control
        color: !root.enabled ? Theme.color.sunken : root.checked || root.down ? Theme.color.primaryTint : Theme.color.surface
        border.width: root.checked ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: !root.enabled ? Theme.color.line : root.checked ? Theme.color.primary : Theme.color.lineStrong

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        Row {
            x: root.leading ? Theme.space.x2 : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.leading ? Theme.space.x3 : Theme.space.x2

            ChoiceMark {
                id: mark
                checked: root.checked
                square: root.square
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                id: words

                readonly property int room: root.availableWidth - mark.width - (root.leading ? Theme.space.x3 + Theme.space.x2 : Theme.space.x2)

                anchors.verticalCenter: parent.verticalCenter

                KText {
                    id: label
                    role: root.role
                    text: root.text
                    color: !root.enabled ? Theme.color.ink3 : root.checked ? Theme.color.primary : Theme.color.ink
                    even: true
                    width: Math.min(naturalWidth, words.room)
                    Accessible.ignored: true
                }
                KText {
                    visible: root.sub !== ""
                    role: Theme.type.note
                    text: root.sub
                    color: root.enabled ? Theme.color.ink2 : Theme.color.ink3
                    width: words.room
                    Accessible.ignored: true
                }
            }
        }
    }
}
