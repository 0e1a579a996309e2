import QtQuick
import Kiosk.Theme

// What is asked, and where the answer came from.
Item {
    id: root

    required property string text
    property bool optional: false
    property string source
    property string sourceIcon
    property int sourceTone: Tone.Info

    implicitHeight: Math.round(Theme.type.body.px * 1.6)

    KText {
        id: label
        text: root.text
        color: Theme.color.ink2
        fit: true
        width: Math.min(naturalWidth, root.width - (badge.visible ? badge.width + Theme.space.x2 : 0) - (mark.visible ? mark.width : 0))
        anchors.verticalCenter: parent.verticalCenter
    }
    KText {
        id: mark
        visible: root.optional
        anchors.left: label.right
        anchors.verticalCenter: parent.verticalCenter
        role: Theme.type.note
        text: qsTr("（选填）")
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
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
