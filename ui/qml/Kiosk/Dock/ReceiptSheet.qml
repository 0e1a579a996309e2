import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The whole receipt over the dock, in reading size.
Item {
    id: root

    signal closed()

    property url source

    anchors.fill: parent
    Keys.onEscapePressed: root.closed()

    Veil {}
    Rectangle {
        anchors { fill: parent; margins: Theme.space.x3 }
        radius: Theme.radius.card
        color: Theme.color.sunken

        KText {
            id: title
            x: Theme.space.x3
            y: Theme.space.x2
            role: Theme.type.strong
            text: qsTr("最近打印的回执")
        }
        Button {
            anchors { right: parent.right; rightMargin: Theme.space.x2; verticalCenter: title.verticalCenter }
            height: Theme.size.buttonSmall
            kind: Button.Quiet
            role: Theme.type.noteStrong
            iconSize: Theme.size.iconSmall
            iconLeft: "x"
            objectName: "closeReceipt"
            text: qsTr("关闭")
            onClicked: root.closed()
        }
        Flickable {
            id: roll
            anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom; topMargin: Theme.space.x2; bottomMargin: Theme.space.x3 }
            contentHeight: paper.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Image {
                id: paper
                x: Math.round((roll.width - width) / 2)
                width: Math.min(roll.width - 2 * Theme.space.x3, Theme.mm(240))
                sourceSize.width: width
                source: root.source
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: title.text
            }
        }
    }
}
