import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Digits that are typed on keys beside it, so large that they are checked at a glance.
Rectangle {
    id: root

    signal typed(string digit)
    signal erased()
    signal taken()

    required property string text
    property string name
    property string note
    property bool held: true // what is typed comes here, wherever the focus is
    property bool open: true // more digits may follow
    property bool faulty: false
    property bool centred: false

    readonly property bool takesDigits: root.held
    readonly property int margin: root.centred ? Theme.space.x1 + 2 * cursor.width : Theme.space.x4

    radius: Theme.radius.control
    color: Theme.color.surface
    border.width: root.held ? Theme.size.focusRing : root.faulty ? Theme.size.strokeStrong : Theme.size.stroke
    border.color: root.faulty ? Theme.color.danger : root.held ? Theme.color.primary : Theme.color.lineStrong
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: [digits.text, root.note].filter(words => words !== "").join("，")
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.taken();
    }
    Keys.onPressed: event => {
        event.accepted = /^[0-9]$/.test(event.text) || event.key === Qt.Key_Backspace;
        if (event.accepted)
            event.key === Qt.Key_Backspace ? root.erased() : root.typed(event.text);
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus();
            root.taken();
        }
    }
    FocusRing { shown: root.activeFocus }
    KText {
        id: digits
        anchors.verticalCenter: parent.verticalCenter
        x: root.centred ? Math.round((root.width - width) / 2) : root.margin
        width: Math.min(naturalWidth, root.width - 2 * root.margin)
        role: Theme.type.figure
        fit: true
        text: root.text
        Accessible.ignored: true
    }
    Rectangle {
        id: cursor
        visible: root.held && root.open
        x: digits.text === "" ? digits.x : digits.x + digits.width + Math.round(width / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(2)
        height: Theme.type.figure.px
        color: Theme.color.primary
    }
}
