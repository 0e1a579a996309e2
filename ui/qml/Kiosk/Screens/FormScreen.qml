pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The form: what the card said, then the questions of this page.
ScreenFrame {
    id: root

    required property FormViewModel viewModel

    backText: qsTr("上一步")
    mainText: qsTr("下一步")
    mainIcon: "arrow-right"
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.goOn()

    ScrollArea {
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x3

            Banner {
                visible: root.viewModel.problemCount > 0
                width: parent.width
                tone: Tone.Danger
                title: qsTr("还有 %1 处要改：%2").arg(root.viewModel.problemCount).arg(root.viewModel.firstProblemLabel)
            }
            Banner {
                visible: root.viewModel.waiting
                width: parent.width
                icon: "database"
                title: qsTr("正在查找可以自动填写的内容，您也可以先填")
            }
            Banner {
                objectName: "offerBanner"
                visible: root.viewModel.offerCount > 0
                width: parent.width
                icon: "database"
                tone: Tone.Success
                title: qsTr("找到 %1 项可以自动填写").arg(root.viewModel.offerCount)
                action: qsTr("填进来")
                onActed: root.viewModel.takeOffers()
            }
            FactCard {
                visible: root.viewModel.page === 0
                width: parent.width
                title: qsTr("身份证上的信息")
                badge: qsTr("身份证")
                badgeIcon: "identification-card"
                perRow: 2
                facts: [qsTr("姓名"), root.viewModel.name, qsTr("性别"), root.viewModel.sex,
                    qsTr("公民身份号码"), root.viewModel.idMasked, qsTr("户口所在地"), root.viewModel.addressMasked]
            }
            Repeater {
                model: root.viewModel.fields

                FormField {
                    width: column.width
                    latest: root.viewModel.today
                    onEdited: value => root.viewModel.change(key, value)
                    onFinished: root.viewModel.leave(key)
                }
            }
        }
    }
}
