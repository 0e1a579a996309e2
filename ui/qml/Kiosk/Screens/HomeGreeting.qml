import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The question of the home screen.
Column {
    id: root

    KText {
        width: parent.width
        role: Theme.type.headline
        text: Theme.elder ? qsTr("您好，想办哪一样？") : qsTr("您好，今天想办什么？")
        lineEnd: true
        Accessible.role: Accessible.Heading
    }
    KText {
        width: parent.width
        text: Theme.elder ? qsTr("用手指点一下就行，不着急。") : qsTr("在下面选一项，先看说明再开始")
        color: Theme.color.ink2
    }
}
