import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The question of the home screen; with `beside` it stands in the narrow picture column.
Column {
    id: root

    property bool beside: false
    property bool sample: false // said here where the tiles have no title of their own
    property bool hintVisible: true

    readonly property bool below: root.sample && !root.broad
    readonly property bool broad: root.width > Theme.mm(280) // room for the badge beside the question

    spacing: Theme.elder || root.broad ? 0 : Theme.space.x1

    KText {
        width: parent.width
        role: Theme.type.headline
        fit: !root.beside
        text: Theme.elder ? qsTr("您好，想办哪一样？") : root.beside ? qsTr("您好，\n今天想办什么？") : qsTr("您好，今天想办什么？")
        Accessible.role: Accessible.Heading

        SampleBadge {
            visible: root.sample && root.broad
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        }
    }
    Item {
        width: parent.width
        height: Math.max(root.hintVisible ? hint.height : 0, root.below ? badge.height : 0)

        KText {
            id: hint
            visible: root.hintVisible
            width: parent.width - (root.below ? badge.width + Theme.space.x3 : 0)
            text: Theme.elder ? qsTr("用手指点一下就行，不着急。") : root.beside ? qsTr("搜一搜，或在右边选") : qsTr("搜一搜，或在下面选")
            color: Theme.color.ink2
        }
        SampleBadge {
            id: badge
            visible: root.below
            x: root.hintVisible ? Math.min(hint.contentWidth + Theme.space.x3, parent.width - width) : 0 // clear of the sun
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
