pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Words that many people search for.
Flow {
    id: root

    signal chosen(string text)

    property list<string> words

    readonly property bool ownRow: root.width < Theme.type.body.px * 26 && Theme.elder // large: the words would not fit beside it

    spacing: Theme.size.gap

    Item {
        width: root.ownRow ? root.width : caption.naturalWidth + Theme.space.x1
        height: Theme.size.touch

        KText {
            id: caption
            anchors.verticalCenter: parent.verticalCenter
            role: Theme.type.note
            text: qsTr("大家常搜")
            fit: true
            width: naturalWidth
            color: Theme.color.ink2
        }
    }
    Repeater {
        model: root.words

        Chip {
            required property string modelData

            text: modelData
            Accessible.name: qsTr("搜 %1").arg(modelData) // a topic may have the same name
            onClicked: root.chosen(modelData)
        }
    }
}
