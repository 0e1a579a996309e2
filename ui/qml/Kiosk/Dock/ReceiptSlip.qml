import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// The head of the last receipt; a press shows all of it.
T.AbstractButton {
    id: root

    property url source

    readonly property bool printed: root.source.toString() !== ""

    enabled: root.printed
    focusPolicy: Qt.StrongFocus
    text: root.printed ? qsTr("最近打印的回执，点开看") : qsTr("还没有打印")
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        radius: Theme.radius.badge
        color: Theme.color.sunken
        border.width: Theme.size.stroke
        border.color: Theme.color.line

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        clip: true

        Image {
            visible: root.printed
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space.x2
            width: parent.width - 2 * Theme.space.x2
            sourceSize.width: width
            asynchronous: true
            source: root.source
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        Rectangle {
            visible: root.printed
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.size.stroke }
            height: caption.height
            color: Theme.color.sunken

            KText {
                id: caption
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(naturalWidth, parent.width)
                role: Theme.type.staff
                text: qsTr("点开看整张")
                color: Theme.color.primary
                fit: true
                Accessible.ignored: true
            }
        }
        KText {
            visible: !root.printed
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.x2
            role: Theme.type.staff
            text: qsTr("还没有打印")
            color: Theme.color.ink3
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
