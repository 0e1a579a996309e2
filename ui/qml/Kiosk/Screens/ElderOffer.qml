import QtQuick
import Kiosk.Controls

// The elder version, offered below the choice to somebody who hesitates. Who does not want it just goes on.
Card {
    id: root

    signal taken()

    dialog: true
    height: words.height

    Banner {
        id: words
        objectName: "elderOffer"
        width: parent.width
        icon: "text-aa"
        title: qsTr("字太小？可以用长辈版")
        text: qsTr("字更大，一次只问一件事")
        action: qsTr("换长辈版")
        actionName: "takeElderButton"
        onActed: root.taken()
    }
}
