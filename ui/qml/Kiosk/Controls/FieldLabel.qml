import QtQuick
import Kiosk.Theme

// What is asked, and where the answer came from. A long question takes as many lines as it needs.
Item {
    id: root

    required property string text
    property bool optional: false
    property string source
    property string sourceIcon
    property int sourceTone: Tone.Info

    implicitHeight: Math.max(Math.round(Theme.type.body.px * 1.6), label.height)

    KText {
        id: label
        width: root.width - (badge.visible ? badge.width + Theme.space.x2 : 0)
        even: true
        text: root.optional ? root.text + qsTr("（选填）") : root.text
        color: Theme.color.ink2
        anchors.verticalCenter: parent.verticalCenter
    }
    Badge {
        id: badge
        visible: root.source !== ""
        text: root.source
        icon: root.sourceIcon
        tone: root.sourceTone
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
