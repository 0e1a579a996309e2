pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Name of the item, and what hinders; where the panel is low, the way to the rest stands beside it.
Column {
    id: root

    signal moreAsked()

    required property GuideViewModel viewModel
    property bool asking: false
    property bool tight: false

    readonly property bool blocked: root.viewModel.blockedText !== ""
    readonly property bool elsewhere: root.blocked && root.viewModel.blockedCode === "" // nothing is wrong: it is applied for in another place

    spacing: root.tight ? Theme.space.x2 : Theme.space.x4

    Column {
        width: parent.width
        spacing: Theme.space.x1

        Item {
            width: parent.width
            height: Math.max(badges.height, root.asking ? aside.height : 0)

            Flow {
                id: badges
                width: parent.width - (root.asking ? aside.width + Theme.size.gutter : 0)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.x2

                Item {} // never hidden: else Qt keeps the room of what went while the screen was not shown
                Badge {
                    visible: root.blocked || !root.tight
                    tone: root.elsewhere ? Tone.Info : root.blocked ? Tone.Attention : Tone.Success
                    icon: root.elsewhere ? "map-pin" : root.blocked ? "warning" : "check"
                    text: root.elsewhere ? qsTr("不在本机办") : root.blocked ? qsTr("暂时不能在本机办") : qsTr("可在本机办")
                }
                SampleBadge {
                    visible: root.viewModel.sample
                }
            }
            Button {
                id: aside
                objectName: "moreAboutButton"
                visible: root.asking
                anchors.right: parent.right
                height: Theme.size.buttonSmall
                text: qsTr("更多说明")
                iconRight: "caret-right"
                onClicked: root.moreAsked()
            }
        }
        KText {
            width: parent.width
            role: root.tight ? Theme.type.title : Theme.headline(root.viewModel.title, root.width)
            text: root.viewModel.title
            even: true
            Accessible.role: Accessible.Heading
        }
        Meaning { text: root.viewModel.titleMeaning }
    }
    Banner {
        visible: root.blocked
        tone: root.elsewhere ? Tone.Info : Tone.Danger
        icon: root.elsewhere ? "map-pin" : "warning"
        title: root.viewModel.blockedText
    }
}
