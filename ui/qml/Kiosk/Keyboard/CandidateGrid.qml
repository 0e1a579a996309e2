pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Core

// All words that the letters typed may mean, in pages.
Item {
    id: root

    signal chosen(int index)
    signal closed()
    signal erased()

    required property SelectionListModel candidates
    required property int unit
    required property int keyHeight
    required property int gap

    readonly property int rows: Math.max(1, Math.floor(grid.height / grid.cellHeight))

    // Whole rows, so that no word is cut.
    function turn(pages: int): void {
        const last = Math.max(0, grid.contentHeight - grid.height);
        grid.contentY = Math.max(0, Math.min(last, grid.contentY + pages * root.rows * grid.cellHeight));
    }

    GridView {
        id: grid
        anchors { fill: parent; rightMargin: side.width + root.gap }
        cellWidth: Math.floor(width / 6)
        cellHeight: root.keyHeight + root.gap
        clip: true
        interactive: false
        cacheBuffer: 0
        model: root.candidates

        delegate: Item {
            id: cell

            required property int index
            required property string display

            width: grid.cellWidth
            height: grid.cellHeight

            Candidate {
                objectName: "word_" + cell.index
                text: cell.display
                first: cell.index === 0
                width: cell.width - root.gap
                height: root.keyHeight
                onClicked: root.chosen(cell.index)
            }
        }
    }
    Column {
        id: side
        anchors.right: parent.right
        spacing: root.gap

        TypingKey {
            objectName: "key_less"
            width: root.unit
            height: root.keyHeight
            special: true
            text: qsTr("收起")
            iconName: "x"
            onClicked: root.closed()
        }
        TypingKey {
            objectName: "key_page_up"
            width: root.unit
            height: root.keyHeight
            special: true
            enabled: !grid.atYBeginning
            text: qsTr("上一页")
            iconName: "caret-up"
            onClicked: root.turn(-1)
        }
        TypingKey {
            objectName: "key_page_down"
            width: root.unit
            height: root.keyHeight
            special: true
            enabled: !grid.atYEnd
            text: qsTr("下一页")
            iconName: "caret-down"
            onClicked: root.turn(1)
        }
        TypingKey {
            objectName: "key_erase_letter"
            width: root.unit
            height: root.keyHeight
            special: true
            autoRepeat: true
            text: qsTr("退格")
            iconName: "backspace"
            onClicked: root.erased()
        }
    }
}
