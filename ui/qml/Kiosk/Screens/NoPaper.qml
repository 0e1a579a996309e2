import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// No paper came: what happened, that nothing is harmed, and the way to the paper once the printer is back.
Grid {
    id: root

    signal reprintPressed()

    required property string problem
    required property string unharmed
    required property bool canReprint
    property bool beside: false // the picture stands left of the words

    readonly property int room: root.beside ? root.width - picture.width - root.columnSpacing : root.width
    readonly property int alignment: root.beside ? Text.AlignLeft : Text.AlignHCenter

    columns: root.beside ? 2 : 1
    columnSpacing: Theme.space.x5
    rowSpacing: Theme.space.x3
    topPadding: Theme.elder && !root.beside ? Theme.space.x3 : 0
    horizontalItemAlignment: root.beside ? Grid.AlignLeft : Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    Image {
        id: picture
        width: Theme.elder || root.beside ? Theme.mm(80) : Theme.mm(130)
        height: Math.round(width * 0.6875)
        source: "image://art/nopaper"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Column {
        width: root.room
        spacing: Theme.elder ? Theme.space.x1 : Theme.space.x3

        KText {
            width: parent.width
            horizontalAlignment: root.alignment
            role: Theme.type.headline
            text: qsTr("回执没有打印出来")
        }
        KText {
            width: parent.width
            horizontalAlignment: root.alignment
            role: Theme.type.lead
            even: true
            color: Theme.color.ink2
            text: root.canReprint ? qsTr("打印机好了，可以重新打印。") : root.problem
        }
        KText {
            width: parent.width
            horizontalAlignment: root.alignment
            role: Theme.type.lead
            even: true
            color: Theme.color.ink2
            text: root.unharmed
        }
        Button {
            objectName: "reprintButton"
            visible: root.canReprint
            x: root.beside ? 0 : Math.round((parent.width - width) / 2)
            width: Math.min(parent.width, Theme.mm(120))
            text: qsTr("重新打印")
            iconLeft: "printer"
            onClicked: root.reprintPressed()
        }
    }
}
