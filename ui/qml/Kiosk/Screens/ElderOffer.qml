import QtQuick
import Kiosk.Controls
import Kiosk.Layouts

// The elder version, offered below the choice to somebody who hesitates, and said once: who cannot read the choice cannot
// read the offer either. Who does not want it just goes on.
Card {
    id: root

    signal taken()

    readonly property string spoken: qsTr("字太小吗？想要大字、一次只问一件事，按下面的“换长辈版”。")

    function say(): void {
        Voice.offered(root.spoken);
    }

    Component.onCompleted: Qt.callLater(root.say) // by then there is a voice
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
