pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The six headings of a service guide, always in this order.
Card {
    id: root

    required property GuideViewModel viewModel
    property bool dense: false

    height: sections.height + 2 * Theme.space.x2

    Column {
        id: sections
        x: Theme.space.x4
        y: Theme.space.x2
        width: root.width - 2 * x

        GuideSection {
            dense: root.dense
            icon: "scales"
            title: qsTr("设定依据")
            text: root.viewModel.basis
        }
        GuideSection {
            dense: root.dense
            icon: "list-checks"
            title: qsTr("受理条件")
            text: root.viewModel.conditions
        }
        GuideSection {
            dense: root.dense
            icon: "files"
            title: qsTr("申请材料")

            Repeater {
                model: root.viewModel.materials

                GuideMaterialRow {
                    required name
                    required hint
                    required supply
                    required asked

                    width: parent ? parent.width : 0
                }
            }
        }
        GuideSection {
            dense: root.dense
            icon: "clock"
            title: qsTr("办结时限")
            text: root.viewModel.timeLimit
        }
        GuideSection {
            dense: root.dense
            icon: "coins"
            title: qsTr("收费标准")
            text: root.viewModel.fee
        }
        GuideSection {
            dense: root.dense
            icon: "certificate"
            title: qsTr("办理结果")
            text: root.viewModel.result
            last: true
        }
    }
}
