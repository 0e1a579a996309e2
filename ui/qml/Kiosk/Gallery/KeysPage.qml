import QtQuick
import Kiosk.Controls

GalleryPage {
    id: root

    title: qsTr("数字键和签名")

    GallerySection {
        name: qsTr("数字键")
        states_: qsTr("电话；身份证号最后一位可以是 X")

        GalleryRow {
            id: pads
            least: 130

            Keypad { width: pads.each }
            Keypad { width: pads.each; letterX: true }
        }
    }
    GallerySection {
        name: qsTr("一个键")
        states_: qsTr("常态、按下、焦点")

        GalleryRow {
            id: keys
            least: 50

            KeypadKey { width: keys.each; label: "5" }
            KeypadKey { width: keys.each; label: "5"; down: true }
            KeypadKey {
                width: keys.each
                label: "5"

                FocusRing { shown: true }
            }
        }
    }
    GallerySection {
        name: qsTr("签名板")
        states_: qsTr("用手指写")

        SignaturePad { dateText: qsTr("2026年11月23日") }
    }
}
