pragma ComponentBehavior: Bound
import QtQuick

// A row of keys by their names: what a key types, or what it does. `unit` is the width of a letter.
Row {
    id: root

    signal typed(string name)

    required property list<string> keys
    required property int unit
    required property int keyHeight
    property bool chinese: false
    property bool confirming: false // the main key takes the first candidate
    property int shift: 0
    property bool even: false // all keys as wide as a letter

    function units(name: string): real {
        return root.even ? 1 : name === "space" ? 3 : name === "done" ? 2 : name.length > 1 ? 1.5 : 1;
    }

    // Against the keys that type what their name is.
    function acts(name: string): bool {
        return ["shift", "split", "erase", "clear", "symbols", "letters", "language"].includes(name);
    }

    function word(name: string): string {
        switch (name) {
        case "shift": return qsTr("大写");
        case "split": return qsTr("分词");
        case "erase": return qsTr("退格");
        case "clear": return qsTr("清空");
        case "symbols": return qsTr("符号");
        case "letters": return root.chinese ? qsTr("拼音") : qsTr("字母");
        case "language": return root.chinese ? "中" : "EN";
        case "space": return qsTr("空格");
        case "done": return root.confirming ? qsTr("选定") : qsTr("完成");
        default: return root.shift > 0 ? name.toUpperCase() : name;
        }
    }

    Repeater {
        model: root.keys

        TypingKey {
            required property string modelData

            objectName: "key_" + modelData
            width: Math.round(root.units(modelData) * (root.unit + root.spacing)) - root.spacing
            height: root.keyHeight
            text: root.word(modelData)
            faint: modelData === "language" ? (root.chinese ? "EN" : "中") : ""
            iconName: modelData === "erase" ? "backspace" : modelData !== "shift" ? "" : root.shift > 1 ? "arrow-fat-line-up" : "arrow-fat-up"
            special: root.acts(modelData)
            main: modelData === "done"
            enabled: modelData !== "split" || root.confirming
            held: modelData === "shift" && root.shift > 0
            autoRepeat: modelData === "erase"
            onClicked: root.typed(modelData)
        }
    }
}
