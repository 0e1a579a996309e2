pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// What was read from the card, and the question whether it may be used.
ScreenFrame {
    id: root

    required property ConsentViewModel viewModel

    backText: qsTr("不同意")
    backIcon: "x"
    mainText: qsTr("同意，继续")
    mainIcon: "arrow-right"
    onBackPressed: root.viewModel.refuse()
    onMainPressed: root.viewModel.agree()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: column.height + Theme.space.x5
        onVisibleChanged: contentY = 0

      Column {
        id: column
        width: area.contentWidth
        spacing: Theme.space.x4

        KText {
            width: parent.width
            role: Theme.type.headline
            text: qsTr("同意用您的身份证信息%1吗？").arg(root.viewModel.purpose)
            Accessible.role: Accessible.Heading
        }
        FactCard {
            icon: "identification-card"
            title: qsTr("从身份证读到")
            facts: [qsTr("姓名"), root.viewModel.name, qsTr("证件号码"), root.viewModel.idMasked]
        }
        Card {
            width: parent.width
            height: points.height + 2 * Theme.space.x4

            Column {
                id: points
                x: Theme.space.x4
                y: Theme.space.x4
                width: parent.width - 2 * x
                spacing: Theme.space.x3

                Repeater {
                    model: root.viewModel.points

                    BulletRow {
                        required property string modelData

                        text: modelData
                    }
                }
            }
        }
        Banner {
            visible: root.viewModel.cardStillThere
            tone: Tone.Success
            icon: "identification-card"
            title: qsTr("可以拿走身份证了")
        }
      }
    }
}
