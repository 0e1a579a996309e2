pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Everything once more: applicant, answers, materials; then the statement of truth.
ScreenFrame {
    id: root

    required property ReviewViewModel viewModel

    backText: qsTr("上一步")
    mainText: root.viewModel.signature ? qsTr("没有问题，去签名") : qsTr("没有问题，提交")
    mainIcon: "arrow-right"
    mainEnabled: root.viewModel.confirmed
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.goOn()

    ScrollArea {
        id: scroll
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x6

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x3

            KText {
                width: parent.width
                role: Theme.type.headline
                text: qsTr("请再看一遍")
            }
            KText {
                width: parent.width
                color: Theme.color.ink2
                text: root.viewModel.itemName
            }
            Banner {
                visible: root.viewModel.problemText !== ""
                width: parent.width
                tone: Tone.Danger
                title: root.viewModel.problemText
            }
            FactCard {
                width: parent.width
                icon: "user"
                title: qsTr("申请人")
                facts: [qsTr("姓名"), root.viewModel.name, qsTr("公民身份号码"), root.viewModel.idMasked]
            }
            FactCard {
                objectName: "reviewForm"
                width: parent.width
                icon: "note-pencil"
                title: qsTr("填写的内容")
                action: qsTr("修改")
                onActed: root.viewModel.editForm()

                Column {
                    width: parent.width
                    spacing: Theme.space.x1

                    Repeater {
                        model: root.viewModel.rows

                        ReviewAnswer { width: parent.width }
                    }
                }
            }
            FactCard {
                objectName: "reviewMaterials"
                width: parent.width
                icon: "files"
                title: qsTr("材料")
                note: root.viewModel.exemptCount > 0 ? qsTr("%1 份免交").arg(root.viewModel.exemptCount) : ""
                action: root.viewModel.photographed ? qsTr("修改") : ""
                onActed: root.viewModel.editMaterials()

                Flow {
                    width: parent.width
                    spacing: Theme.size.gutter

                    Repeater {
                        model: root.viewModel.materials

                        ReviewThumb {}
                    }
                }
            }
            CheckCard {
                objectName: "confirmCheck"
                width: parent.width
                text: qsTr("我确认以上内容真实。填报不实的，愿意承担相应责任。")
                checked: root.viewModel.confirmed
                onToggled: root.viewModel.toggleConfirmed()
            }
        }
    }
}
