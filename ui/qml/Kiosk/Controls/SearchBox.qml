pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Search across the horizon of the home screen.
FocusScope {
    id: root

    signal edited(string text)
    signal submitted(string text)

    property alias text: input.text
    property string placeholder

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.size.button + Theme.space.x4
    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholder

    Card {
        anchors.fill: parent
        border.width: input.activeFocus ? Theme.size.focusRing : Theme.size.strokeStrong
        border.color: Theme.contrast ? Theme.color.lineStrong : Theme.color.primary
    }
    TapHandler {
        onTapped: {
            input.forceActiveFocus()
            InputMethod.show()
        }
    }
    Icon {
        id: lens
        name: "magnifying-glass"
        x: Theme.space.x4
        anchors.verticalCenter: parent.verticalCenter
    }
    TextInput {
        id: input
        anchors { left: lens.right; leftMargin: Theme.space.x3; right: button.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }
        focus: true
        activeFocusOnTab: true
        font.family: Theme.type.lead.font.family
        font.pixelSize: Theme.type.lead.px
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.color.ink
        clip: true
        maximumLength: 40
        transform: Translate { y: Theme.type.lead.baseShift }
        Accessible.name: root.placeholder
        onTextEdited: root.edited(input.text)
        onAccepted: root.submitted(input.text)

        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: Theme.size.strokeStrong
            color: Theme.color.primary
        }
    }
    KText {
        visible: input.text === "" && input.preeditText === ""
        anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
        role: Theme.type.lead
        text: root.placeholder
        color: Theme.color.ink3
        fit: true
    }
    Button {
        id: button
        anchors { right: parent.right; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }
        width: Math.max(Theme.mm(44), implicitWidth)
        kind: Button.Tinted
        text: qsTr("搜索")
        onClicked: root.submitted(input.text)
    }
}
