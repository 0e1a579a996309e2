import QtQuick
import Kiosk.Theme

// The panel shows nothing, so that nobody beside can read along; the voice goes on. Two touches in a row bring it back.
Rectangle {
    id: root

    signal woken()

    color: Theme.contrastTokens.color.paper

    MouseArea {
        anchors.fill: parent
        onDoubleClicked: root.woken()
    }
    Spoken {
        over: true
        sentence: qsTr("画面已经关掉。连点两下屏幕，画面就回来。")
    }
}
