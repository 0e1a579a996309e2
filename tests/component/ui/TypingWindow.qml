import QtQuick
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Layouts

// Fields of every kind in a page that is taller than the window, and the keyboard.
Window {
    id: root

    FocusScope {
        id: screens
        objectName: "stage"
        width: parent.width
        height: parent.height
        focus: true

        ScrollArea {
            objectName: "page"
            anchors { fill: parent; margins: 60 }
            contentHeight: column.height

            Column {
                id: column
                width: parent.width
                spacing: 24

                FieldBox {
                    property int acceptances: 0
                    property string told

                    objectName: "name"
                    label: "姓名"
                    onAccepted: acceptances += 1
                    onEdited: text => told = text
                }
                FieldBox {
                    objectName: "phone"
                    label: "手机号码"
                    inputMethodHints: Qt.ImhDigitsOnly
                }
                FieldBox {
                    objectName: "mail"
                    label: "邮箱"
                    inputMethodHints: Qt.ImhEmailCharactersOnly
                }
                FieldBox {
                    objectName: "locked"
                    label: "户口所在地"
                    readOnly: true
                }
                FieldBox {
                    objectName: "picker"
                    label: "日期"
                    picker: true
                }
                ChoiceGroup {
                    objectName: "choice"
                    choices: ["务工", "就学"]
                }
                Item {
                    objectName: "nothing"
                    width: parent.width
                    height: Math.max(0, root.height - 60 - y - low.height)
                }
                FieldBox {
                    id: low
                    objectName: "low"
                    label: "备注"
                }
                Item {
                    width: parent.width
                    height: 300
                }
            }
        }
    }
    KioskKeyboard {
        objectName: "kioskKeyboard"
        anchors.fill: parent
        stage: screens
    }
}
