pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Ten digits, clear and back space; with `letterX` an X takes the place of clear (the last place of an ID number).
Grid {
    id: root

    signal digit(string text)
    signal erased()
    signal cleared()

    readonly property bool rapid: true // quick taps are meant
    property bool letterX: false
    property int keyHeight: Theme.size.key
    property bool flat: false // two rows of six, where four rows find no room

    readonly property int keyWidth: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
    readonly property string wipe: "clear"
    readonly property string back: "erase"
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.letterX ? "X" : root.wipe, "0", root.back]

    function press(key: string) {
        if (key === root.back)
            root.erased()
        else if (key === root.wipe)
            root.cleared()
        else
            root.digit(key)
    }

    width: parent ? parent.width : 0
    columns: root.flat ? 6 : 3
    columnSpacing: Theme.elder ? Theme.size.gutter : Theme.space.x2
    rowSpacing: Math.max(Theme.size.gap, Theme.space.x2)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("数字键")

    Repeater {
        model: root.keys

        KeypadKey {
            required property string modelData

            objectName: "key_" + modelData
            width: root.keyWidth
            height: root.keyHeight
            autoRepeat: modelData === root.back
            iconName: modelData === root.back ? "backspace" : modelData === root.wipe && root.flat ? "eraser" : ""
            label: modelData === root.wipe ? qsTr("清空") : modelData === root.back ? qsTr("退格") : modelData
            special: modelData === root.wipe || modelData === root.back
            onClicked: root.press(modelData)
        }
    }
}
