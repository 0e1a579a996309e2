import QtQuick

// Words that change by themselves while somebody tries, such as the hint of a live picture: said once they have stood for a
// while and the voice is silent, and not twice in a row.
Item {
    id: root

    required property string words
    property int standMs: 1500 // before they are said

    readonly property bool due: root.visible && Voice.on && !Voice.covered && Voice.caption === "" && root.words !== "" && root.words !== root.said

    property string said

    onDueChanged: root.due ? standing.restart() : standing.stop()
    onWordsChanged: if (root.due) standing.restart()
    onVisibleChanged: root.said = ""

    Timer {
        id: standing
        interval: root.standMs
        onTriggered: {
            root.said = root.words;
            Voice.remarked(root.words);
        }
    }
}
