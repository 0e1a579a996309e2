pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The review of the elder version: one question a page, who, what, which papers, and the statement of truth.
PagedColumn {
    id: root

    required property ReviewViewModel viewModel
    property bool low: false

    readonly property string title: root.first?.title ?? ""
    readonly property string part: root.first?.name ?? "" // applicant, form, materials or statement

    spacing: Theme.space.x2

    PageSection {
        name: "applicant"
        title: qsTr("这是您吗？")

        HolderCard {
            width: parent.width
            low: root.low
            name: root.viewModel.name
            idMasked: root.viewModel.idMasked
        }
    }
    Repeater {
        model: root.viewModel.rows

        PageSection {
            id: answer

            required property int index
            required property string label
            required property string value

            name: "form"
            title: qsTr("您填的这些，对吗？")
            opens: index === 0

            Column {
                width: parent.width
                spacing: Theme.space.x1

                KText {
                    width: parent.width
                    role: Theme.type.note
                    text: answer.label
                    color: Theme.color.ink2
                }
                KText {
                    width: parent.width
                    role: Theme.type.label
                    text: answer.value
                }
                Rectangle {
                    width: parent.width
                    height: Theme.size.stroke
                    color: Theme.color.line
                }
            }
        }
    }
    PageSection {
        name: "materials"
        title: qsTr("材料齐了吗？")
        opens: true

        Grid {
            id: papers
            width: parent.width
            columns: root.low ? 2 : 1
            spacing: Theme.space.x3

            Repeater {
                model: root.viewModel.materials

                ReviewThumb {
                    width: Math.floor((papers.width - (papers.columns - 1) * papers.spacing) / papers.columns)
                    beside: true
                    side: Theme.mm(root.low ? 26 : 36)
                }
            }
        }
    }
    PageSection {
        name: "statement"
        title: qsTr("最后，请您确认")
        opens: true

        CheckCard {
            objectName: "confirmCheck"
            width: parent.width
            text: qsTr("我确认刚才核对的内容都是真的。如果不实，愿意承担责任。")
            checked: root.viewModel.confirmed
            onToggled: root.viewModel.toggleConfirmed()
        }
    }
}
