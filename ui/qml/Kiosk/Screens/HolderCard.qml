import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Whose card was read, in the elder version: name and number large; beside each other where the panel is low.
Card {
    id: root

    required property string name
    required property string idMasked
    property bool low: false
    property bool tight: false

    readonly property int nameWidth: root.low ? Math.round(facts.width * 0.38) : facts.width

    height: facts.height + 2 * (root.tight ? Theme.space.x3 : Theme.space.x4)

    Grid {
        id: facts
        x: Theme.space.x4
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        columns: root.low ? 2 : 1
        spacing: Theme.space.x3

        NamedValue {
            width: root.nameWidth
            name: qsTr("姓名")
            value: root.name
            whole: false
            role: Theme.type.title
        }
        NamedValue {
            width: root.low ? facts.width - root.nameWidth - facts.spacing : facts.width
            name: qsTr("公民身份号码")
            value: root.idMasked
            role: Theme.type.title
        }
    }
}
