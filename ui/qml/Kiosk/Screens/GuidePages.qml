pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// The guide in the elder version: the essentials, and page by page the rest for who asks for it.
PagedColumn {
    id: root

    required property GuideViewModel viewModel
    property bool low: false
    property bool tight: false
    property bool told: false // the rest follows already

    readonly property bool split: root.tight && !root.low // what to bring, then time and money

    function tell(): void {
        root.told = true;
        root.next();
    }

    spacing: Theme.space.x3
    onVisibleChanged: root.told = false

    PageSection {
        GuideHead {
            width: parent.width
            viewModel: root.viewModel
            tight: root.tight
            asking: root.low && !root.told
            onMoreAsked: root.tell()
        }
    }
    PageSection {
        GuideFacts {
            width: parent.width
            viewModel: root.viewModel
            low: root.low
            brief: root.low && root.tight
            time: !root.split
            fee: !root.split
        }
    }
    PageSection {
        present: root.split

        GuideFacts {
            width: parent.width
            viewModel: root.viewModel
            bring: false
        }
    }
    PageSection {
        present: !root.low && !root.told

        Button {
            objectName: "moreAboutButton"
            width: parent.width
            text: qsTr("更多说明")
            iconRight: "caret-right"
            onClicked: root.tell()
        }
    }
    PageSection {
        present: root.told
        opens: true

        GuideSection {
            icon: "user"
            title: qsTr("谁可以办")
            text: root.viewModel.conditions
        }
    }
    PageSection {
        present: root.told

        GuideSection {
            icon: "certificate"
            title: qsTr("办好拿到什么")
            text: root.viewModel.result
        }
    }
    PageSection {
        present: root.told

        GuideSection {
            icon: "clock"
            title: qsTr("期限怎么定的")
            text: root.viewModel.timeLimit
        }
    }
    PageSection {
        present: root.told
        opens: true

        GuideSection {
            icon: "files"
            title: qsTr("用到哪些材料")

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
    }
    PageSection {
        present: root.told

        GuideSection {
            icon: "scales"
            title: qsTr("按哪条规定办")
            text: root.viewModel.basis
            last: true
        }
    }
    PageSection {
        present: root.told && root.viewModel.pagePhase !== "" // on none of the pages that one must pass

        PageOnPaper {
            phase: root.viewModel.pagePhase
            problem: root.viewModel.pageProblem
            canAsk: root.viewModel.pageCanAsk
            offer: qsTr("要不要带一份纸质的说明？")
            onActed: root.viewModel.printPage()
        }
    }
}
