pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The box of a field with a real text input, so that the virtual keyboard and input methods work.
FocusScope {
    id: root

    signal edited(string text)
    signal accepted()
    signal picked()

    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property string name
    property string note // what is wrong or expected, for a screen reader
    property string placeholder
    property string standIn // shown for an answer that is not told; typing begins anew
    property string suffix
    property string icon: root.picker ? "caret-down" : "pencil-simple"
    property bool faulty: false
    property bool masked: false
    property bool readOnly: false
    property bool picker: false
    property alias role: input.role
    property bool wraps: false // over as many lines as it needs
    property int least: Theme.size.field

    readonly property bool flat: root.readOnly || !root.enabled
    readonly property bool held: input.activeFocus && !root.flat

    function press() {
        root.forceActiveFocus()
        if (root.picker)
            root.picked()
        else
            InputMethod.show()
    }

    function selectAll() {
        input.selectAll()
    }

    implicitHeight: Math.max(root.least, root.wraps ? Math.ceil(input.height) + 2 * Theme.space.x3 : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.flat ? Theme.color.sunken : Theme.color.surface
        border.width: root.flat ? (Theme.contrast ? Theme.size.stroke : 0) : root.held ? Theme.size.focusRing : root.faulty ? Theme.size.strokeStrong : Theme.size.stroke
        border.color: root.held ? Theme.color.primary : root.faulty ? Theme.color.danger : Theme.color.lineStrong

        Rectangle {
            visible: root.faulty
            width: Theme.space.x1
            height: parent.height - 2 * parent.radius
            y: parent.radius
            color: Theme.color.danger
        }
    }
    TapHandler {
        enabled: !root.flat && !root.picker
        onTapped: root.press()
    }
    LineInput {
        id: input
        objectName: root.objectName // a screen reader knows the input only
        anchors { left: parent.left; right: trailing.left; margins: Theme.space.x3; verticalCenter: parent.verticalCenter }
        focus: true
        enabled: !root.flat
        readOnly: root.flat || root.picker
        wrapMode: root.wraps ? TextInput.Wrap : TextInput.NoWrap
        echoMode: root.masked ? TextInput.Password : TextInput.Normal
        Accessible.role: root.picker ? Accessible.ComboBox : Accessible.EditableText
        Accessible.name: root.name
        Accessible.description: root.note
        Accessible.readOnly: root.flat
        Accessible.passwordEdit: root.masked
        Accessible.onPressAction: root.press()
        onTextEdited: root.edited(input.text)
        onAccepted: root.accepted()
        Keys.onSpacePressed: event => { if (root.picker) root.picked(); else event.accepted = false }
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.picker && !root.flat
        onClicked: root.press()
    }
    KText {
        visible: input.text === "" && input.preeditText === ""
        anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
        role: root.role
        text: root.standIn !== "" ? root.standIn : root.placeholder
        color: root.standIn !== "" && !root.held ? Theme.color.ink : Theme.color.ink3
        fit: true
    }
    Row {
        id: trailing
        anchors { right: parent.right; rightMargin: Theme.space.x3; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.x2

        KText {
            visible: root.suffix !== ""
            role: Theme.type.note
            text: root.suffix
            color: Theme.color.ink3
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            visible: root.icon !== "" || root.readOnly
            name: root.readOnly ? "lock-simple" : root.held && !root.picker ? "" : root.icon
            size: Theme.size.iconSmall
            color: root.flat ? Theme.color.ink3 : Theme.color.primary
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
