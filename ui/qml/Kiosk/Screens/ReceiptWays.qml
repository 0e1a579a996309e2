import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How to keep the numbers without paper.
Card {
    id: root

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
            text: qsTr("没有纸，也留得下")
        }
        BulletRow {
            icon: "device-mobile"
            tone: Tone.Info
            text: qsTr("用手机拍下这一屏")
        }
        BulletRow {
            icon: "pencil-simple"
            tone: Tone.Info
            text: qsTr("也可以抄下编号")
        }
        BulletRow {
            icon: "phone"
            tone: Tone.Info
            text: qsTr("查进度打 %1").arg(root.phone)
        }
    }
}
