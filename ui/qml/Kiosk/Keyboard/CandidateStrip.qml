pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Core
import Kiosk.Theme

// The likeliest words in one row, as many as fit whole, and a key for the others.
Item {
    id: root

    signal chosen(int index)
    signal moreAsked()

    required property SelectionListModel candidates
    required property int moreWidth

    ListView {
        id: list
        anchors { fill: parent; rightMargin: root.moreWidth + Theme.space.x1 }
        orientation: ListView.Horizontal
        interactive: false
        cacheBuffer: 0 // made ahead in the background, words would come for a list that has gone
        spacing: Theme.space.x1
        model: root.candidates

        delegate: Item {
            id: cell

            required property int index
            required property string display

            width: word.implicitWidth
            height: list.height
            visible: x + width <= list.width

            Candidate {
                id: word
                objectName: "candidate_" + cell.index
                anchors.fill: parent
                text: cell.display
                first: cell.index === 0
                onClicked: root.chosen(cell.index)
            }
        }
    }
    TypingKey {
        objectName: "key_more"
        anchors.right: parent.right
        width: root.moreWidth
        height: parent.height
        special: true
        text: qsTr("更多")
        iconName: "caret-down"
        onClicked: root.moreAsked()
    }
}
