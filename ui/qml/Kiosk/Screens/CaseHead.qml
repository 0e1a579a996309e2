import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The sign of the result and what it says, centred; beside each other where the panel is low.
Grid {
    id: root

    required property CaseWords words
    property bool beside: false
    property bool tight: false
    property bool low: false // the numbers below it must find room on a low panel

    readonly property int room: root.beside ? root.width - sign.width - root.columnSpacing : root.width
    readonly property int alignment: root.beside ? Text.AlignLeft : Text.AlignHCenter

    columns: root.beside ? 2 : 1
    columnSpacing: Theme.space.x5
    rowSpacing: Theme.space.x2
    horizontalItemAlignment: root.beside ? Grid.AlignLeft : Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    RoundSign {
        id: sign
        width: root.low ? Theme.size.button : root.beside ? Theme.mm(28) : Theme.mm(36)
        icon: root.words.icon
        tone: root.words.tone
    }
    Column {
        width: root.room
        spacing: root.beside ? 0 : Theme.space.x2

        KText {
            objectName: "submittedTitle"
            width: parent.width
            horizontalAlignment: root.alignment
            role: root.tight ? Theme.type.title : Theme.type.headline
            text: root.words.title
            even: true
        }
        KText {
            visible: !root.low || !root.words.delivered
            width: parent.width
            horizontalAlignment: root.alignment
            role: Theme.type.lead
            even: true
            color: Theme.color.ink2
            text: root.words.text
        }
    }
}
