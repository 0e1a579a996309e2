import QtQuick
import Kiosk.Theme

// Ten digits for telephone numbers, as large as the place of the letters allows.
Row {
    id: root

    signal typed(string name)

    required property int keyHeight

    KeyPage {
        spacing: root.spacing
        unit: Theme.mm(Theme.elder ? 48 : 44)
        keyHeight: root.keyHeight
        even: true
        rows: ["1 2 3", "4 5 6", "7 8 9", "clear 0 erase"]
        onTyped: name => root.typed(name)
    }
    TypingKey {
        objectName: "key_done"
        width: Theme.mm(Theme.elder ? 64 : 56)
        height: parent.height
        main: true
        text: qsTr("完成")
        onClicked: root.typed("done")
    }
}
