import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How to keep the numbers without paper, and the way to the paper once the printer is back.
Card {
    id: root

    signal reprintPressed()

    required property bool canReprint
    required property string phone

    readonly property int pad: Theme.space.x4

    implicitHeight: words.height + 2 * root.pad

    Column {
        id: words
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: Theme.space.x2

        KText {
            width: parent.width
            role: Theme.type.label
            text: root.canReprint ? qsTr("打印机好了，可以重新打印") : qsTr("没有纸，也留得下")
        }
        BulletRow {
            visible: !root.canReprint
            icon: "device-mobile"
            tone: Tone.Info
            text: qsTr("用手机扫上面的二维码，或者拍下这一屏")
        }
        BulletRow {
            visible: !root.canReprint
            icon: "pencil-simple"
            tone: Tone.Info
            text: qsTr("也可以抄下编号")
        }
        BulletRow {
            visible: !root.canReprint
            icon: "phone"
            tone: Tone.Info
            text: qsTr("查进度打 %1").arg(root.phone)
        }
        Button {
            objectName: "reprintButton"
            visible: root.canReprint
            width: parent.width
            text: qsTr("重新打印")
            iconLeft: "printer"
            onClicked: root.reprintPressed()
        }
    }
}
