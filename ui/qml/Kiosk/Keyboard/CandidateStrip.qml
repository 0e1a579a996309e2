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
        spacing: Theme.space.x1
        model: root.candidates

        delegate: Candidate {
            height: list.height
            visible: x + width <= list.width
            onClicked: root.chosen(index)
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
