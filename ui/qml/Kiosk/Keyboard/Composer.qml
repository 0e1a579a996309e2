import QtQuick
import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Plugins.Pinyin
import QtQuick.VirtualKeyboard.Settings

// Turns keys into text of the field in focus through Qt's input engine: letters into characters by Pinyin, all else as it is.
QtObject {
    id: root

    property bool pinyin: true

    readonly property bool composing: root.input.preeditText !== ""
    readonly property SelectionListModel candidates: root.engine.wordCandidateListModel

    readonly property InputContext input: InputContext
    readonly property InputEngine engine: root.input.inputEngine
    readonly property PinyinInputMethod method: PinyinInputMethod {}

    function type(text: string): void {
        root.engine.virtualKeyClick(text.toUpperCase().charCodeAt(0), text, Qt.NoModifier);
    }

    function erase(): void {
        root.engine.virtualKeyClick(Qt.Key_Backspace, "", Qt.NoModifier);
    }

    function enter(): void {
        root.engine.virtualKeyClick(Qt.Key_Return, "\n", Qt.NoModifier);
    }

    function choose(index: int): void {
        root.candidates.selectItem(index);
    }

    function follow(): void {
        root.engine.inputMode = root.pinyin ? InputEngine.InputMode.Pinyin : InputEngine.InputMode.Latin;
    }

    onPinyinChanged: root.follow()
    Component.onCompleted: {
        // All fields count as sensitive: Pinyin then keeps no dictionary of what residents have typed, on disk or in memory.
        VirtualKeyboardSettings.inputMethodHints = Qt.ImhSensitiveData;
        root.engine.inputMethod = root.method;
        root.follow();
    }
    Component.onDestruction: root.engine.inputMethod = null
}
