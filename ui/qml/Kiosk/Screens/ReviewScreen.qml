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

    readonly property int half: root.broad ? Math.floor((column.width - Theme.size.gutter) / 2) : column.width

    readonly property ReviewQuestions questions: elder.item as ReviewQuestions // of the elder version
    readonly property ReviewPages pages: root.questions?.pages ?? null
    readonly property bool reading: root.pages !== null && !root.pages.atEnd
    readonly property bool further: root.pages !== null && root.pages.further

    readonly property string yes: root.pages?.part === "applicant" ? qsTr("是我，下一页") : root.pages?.part === "materials" ? qsTr("齐了，下一页") : qsTr("对，下一页")

    spoken: root.reading ? qsTr("%1是的话，请按“%2”。").arg(root.questions?.question ?? "").arg(root.yes) : qsTr("请再看一遍填写的内容。没有问题，就勾选“我确认”那一行，再按下面的按钮。")
    problem: root.viewModel.problemText
    stepPart: root.pages?.pageWords ?? ""
    backText: root.further ? qsTr("上一页") : qsTr("上一步")
    mainText: root.reading ? (root.pages?.more ? qsTr("往下看") : root.yes) : root.viewModel.signature ? qsTr("没有问题，去签名") : qsTr("没有问题，提交")
    mainIcon: root.reading && root.pages?.more ? "caret-down" : "arrow-right"
    mainEnabled: root.reading || root.viewModel.confirmed
    code: root.viewModel.problemCode
    onBackPressed: root.further ? root.pages.previous() : root.viewModel.back()
    onMainPressed: root.reading ? root.pages.next() : root.viewModel.goOn()

    Loader {
        id: elder
        active: Theme.elder
        anchors.fill: parent
        sourceComponent: ReviewQuestions {
            viewModel: root.viewModel
            low: root.landscape
            tight: root.small
        }
    }
    ScrollArea {
        visible: !Theme.elder
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x3

            Column {
                width: parent.width

                KText {
                    width: parent.width
                    role: Theme.type.headline
                    text: qsTr("请再看一遍")
                    fit: true
                    breaks: true
                }
                KText {
                    width: parent.width
                    color: Theme.color.ink2
                    text: root.viewModel.itemName
                }
            }
            Banner {
                visible: root.viewModel.problemText !== ""
                width: parent.width
                tone: Tone.Danger
                title: root.viewModel.problemText
            }
            Flow {
                width: parent.width
                spacing: Theme.size.gutter

                Column {
                    width: root.half
                    spacing: Theme.space.x3

                    ReviewApplicant {
                        evidence: root.viewModel.evidence
                        width: parent.width
                        name: root.viewModel.name
                        idMasked: root.viewModel.idMasked
                    }
                    ReviewAnswers {
                        visible: root.viewModel.answered
                        width: parent.width
                        rows: root.viewModel.rows
                        onActed: root.viewModel.editForm()
                    }
                }
                Column {
                    width: root.half
                    spacing: Theme.space.x3

                    ReviewMaterials {
                        width: parent.width
                        viewModel: root.viewModel
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
    }
}
