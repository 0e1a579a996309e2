pragma ComponentBehavior: Bound
import QtQuick

// Digits over letters or marks. While letters wait to become a character, the words that they may mean stand over them instead.
Item {
    id: root

    signal typed(string name)

    required property Composer composer
    required property bool pinyin
    required property bool symbols
    required property int shift
    required property int unit
    required property int keyHeight
    required property int gap

    property bool allWords: false

    readonly property int wideUnit: Math.round(1.5 * (root.unit + root.gap)) - root.gap
    readonly property string lastRow: root.pinyin ? "language ， space 。 done" : "language , space . done"

    width: (root.unit + root.gap) * 10 - root.gap
    height: (root.keyHeight + root.gap) * 5 - root.gap

    Connections {
        target: root.composer

        function onComposingChanged(): void {
            root.allWords = false;
        }
    }
    KeyRow {
        visible: !root.composer.composing
        spacing: root.gap
        unit: root.unit
        keyHeight: root.keyHeight
        keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
        onTyped: name => root.typed(name)
    }
    CandidateStrip {
        visible: root.composer.composing && !root.allWords
        width: parent.width
        height: root.keyHeight
        candidates: root.composer.candidates
        moreWidth: root.wideUnit
        onChosen: index => root.composer.choose(index)
        onMoreAsked: root.allWords = true
    }
    KeyPage {
        visible: !root.symbols && !root.allWords
        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        spacing: root.gap
        unit: root.unit
        keyHeight: root.keyHeight
        chinese: root.pinyin
        confirming: root.composer.composing
        shift: root.shift
        rows: ["q w e r t y u i o p", "a s d f g h j k l",
            (root.pinyin ? "split" : "shift") + " z x c v b n m erase", "symbols " + root.lastRow]
        onTyped: name => root.typed(name)
    }
    Loader {
        asynchronous: !root.symbols // made in the background, at once if it is asked for before
        visible: root.symbols && !root.allWords
        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        sourceComponent: KeyPage {
            spacing: root.gap
            unit: root.unit
            keyHeight: root.keyHeight
            chinese: root.pinyin
            confirming: root.composer.composing
            rows: root.pinyin
                ? ["- / # @ （ ） ： ； “ ”", "· 、 ？ ！ 《 》 … ~ &", "—— 【 】 + = % * _ erase", "letters " + root.lastRow]
                : ["- / # @ ( ) : ; \" '", "& _ ? ! % + * = ~", "... < > [ ] { } | erase", "letters " + root.lastRow]
            onTyped: name => root.typed(name)
        }
    }
    Loader {
        active: root.allWords
        anchors.fill: parent
        sourceComponent: CandidateGrid {
            unit: root.wideUnit
            keyHeight: root.keyHeight
            gap: root.gap
            candidates: root.composer.candidates
            onChosen: index => root.composer.choose(index)
            onClosed: root.allWords = false
            onErased: root.composer.erase()
        }
    }
}
