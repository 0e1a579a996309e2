import QtQuick

// The one sentence of what it stands in, said when that comes and when the words change; then what has gone wrong.
Item {
    id: root

    required property string sentence
    property string problem
    property bool over: false // lies over a screen

    readonly property bool due: root.visible && Voice.on && (root.over || !Voice.covered)

    property string toldLast

    function speak(): void {
        if (root.due)
            Qt.callLater(root.tell);
        else
            root.toldLast = "";
    }

    function tell(): void {
        const words = root.sentence + root.problem;
        if (!root.due || words === root.toldLast)
            return;
        root.toldLast = words;
        Voice.told(root.sentence, root.problem);
    }

    onDueChanged: root.speak()
    onSentenceChanged: root.speak()
    onProblemChanged: root.speak()
    Component.onCompleted: root.speak()
}
