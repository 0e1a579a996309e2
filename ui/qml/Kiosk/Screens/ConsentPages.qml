pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The question of the elder version: what for and what was read, then what agreeing means, point by point.
PagedColumn {
    id: root

    required property ConsentViewModel viewModel
    property bool low: false
    property bool tight: false

    readonly property list<string> points: root.viewModel.points

    spacing: root.tight ? Theme.space.x2 : Theme.space.x3

    EvidenceWords {
        id: evidence
        evidence: root.viewModel.evidence
    }
    PageSection {
        Column {
            width: parent.width
            spacing: root.tight ? Theme.space.x2 : Theme.space.x4

            Column {
                width: parent.width

                KText {
                    width: parent.width
                    role: root.tight ? Theme.type.title : Theme.type.headline
                    text: evidence.question
                    fit: root.tight
                    Accessible.role: Accessible.Heading
                }
                KText {
                    width: parent.width
                    role: Theme.type.lead
                    text: qsTr("用来%1").arg(root.viewModel.purpose)
                    color: Theme.color.ink2
                }
            }
            HolderCard {
                width: parent.width
                low: root.low
                tight: root.tight
                name: root.viewModel.name
                idMasked: root.viewModel.idMasked
            }
            LiftCard {
                visible: root.viewModel.cardStillThere
            }
        }
    }
    Repeater {
        model: root.points

        PageSection {
            id: point

            required property int index
            required property string modelData

            opens: index === 0

            Column {
                width: parent.width
                spacing: Theme.space.x3

                KText {
                    visible: point.index === 0 && !root.low
                    width: parent.width
                    role: root.tight ? Theme.type.title : Theme.type.headline
                    text: qsTr("同意了，就是说：")
                    Accessible.role: Accessible.Heading
                }
                Card {
                    width: parent.width
                    height: words.height + 2 * words.y
                    raised: false

                    BulletRow {
                        id: words
                        x: Theme.space.x4
                        y: root.tight ? Theme.space.x2 : Theme.space.x3
                        width: parent.width - 2 * x
                        text: point.modelData
                        color: Theme.color.ink
                    }
                }
                Button {
                    objectName: "refuseButton"
                    visible: point.index + 1 === root.points.length // beside the way to agree, on the same page
                    width: parent.width
                    height: root.low ? Theme.size.buttonSmall : Theme.size.button
                    text: qsTr("不同意")
                    iconLeft: "x"
                    onClicked: root.viewModel.refuse()
                }
            }
        }
    }
}
