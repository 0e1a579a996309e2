import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sample person: the name, what is special about the card, and what a hand can do with it.
Rectangle {
    id: root

    signal inserted()
    signal torn()
    signal removed()

    property string name
    property string special
    property bool lies: false

    width: parent ? parent.width : 0
    height: Theme.mm(18.5)
    radius: Theme.radius.control
    color: root.lies ? Theme.color.successTint : Theme.clear
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + "，" + root.special

    Column {
        anchors { left: parent.left; leftMargin: Theme.space.x2; right: hands.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

        KText {
            width: Math.min(naturalWidth, parent.width)
            role: Theme.type.noteStrong
            lineHeight: Math.round(role.px * 1.3)
            text: root.name
            fit: true
        }
        KText {
            width: Math.min(naturalWidth, parent.width)
            role: Theme.type.staff
            lineHeight: Math.round(role.px * 1.3)
            text: root.special
            color: Theme.color.ink2
            fit: true
        }
    }
    Row {
        id: hands
        anchors { right: parent.right; rightMargin: root.lies ? Theme.space.x1 : 0; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.x1

        DockKey {
            visible: !root.lies
            objectName: root.objectName + "-tear"
            text: qsTr("读一半拿走")
            onClicked: root.torn()
        }
        DockKey {
            visible: !root.lies
            objectName: root.objectName + "-insert"
            text: qsTr("放上")
            onClicked: root.inserted()
        }
        DockKey {
            visible: root.lies
            current: true
            tone: Tone.Success
            objectName: root.objectName + "-remove"
            text: qsTr("拿走")
            onClicked: root.removed()
        }
    }
}
