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

    readonly property list<string> meanings: [head.shown ? root.viewModel.titleMeaning : "", facts.shown ? root.viewModel.bringMeaning : "",
        (root.split ? rest : facts).shown ? root.viewModel.timeShortMeaning : "", conditions.shown ? root.viewModel.conditionsMeaning : "",
        result.shown ? root.viewModel.resultMeaning : "", limit.shown ? root.viewModel.timeLimitMeaning : "",
        materials.shown ? root.viewModel.materialsMeaning : "", basis.shown ? root.viewModel.basisMeaning : ""]
    readonly property string said: root.meanings.filter(words => words !== "").join("\n")
    readonly property bool split: root.tight && !root.low // what to bring, then time and money

    function tell(): void {
        root.told = true;
        root.next();
    }

    spacing: Theme.space.x3
    onVisibleChanged: root.told = false

    PageSection {
        id: head

        GuideHead {
            width: parent.width
            viewModel: root.viewModel
            tight: root.tight
            asking: root.low && !root.told
            onMoreAsked: root.tell()
        }
    }
    PageSection {
        id: facts
        parts: true

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
        id: rest
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
        id: conditions
        present: root.told
        opens: true

        GuideSection {
            icon: "user"
            title: qsTr("谁可以办")
            meaning: root.viewModel.conditionsMeaning
            text: root.viewModel.conditions
        }
    }
    PageSection {
        id: result
        present: root.told

        GuideSection {
            icon: "certificate"
            title: qsTr("办好拿到什么")
            meaning: root.viewModel.resultMeaning
            text: root.viewModel.result
        }
    }
    PageSection {
        id: limit
        present: root.told

        GuideSection {
            icon: "clock"
            title: qsTr("期限怎么定的")
            meaning: root.viewModel.timeLimitMeaning
            text: root.viewModel.timeLimit
        }
    }
    PageSection {
        id: materials
        present: root.told
        opens: true

        GuideSection {
            icon: "files"
            meaning: root.viewModel.materialsMeaning
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
        id: basis
        present: root.told

        GuideSection {
            icon: "scales"
            title: qsTr("按哪条规定办")
            meaning: root.viewModel.basisMeaning
            text: root.viewModel.basis
            last: true
        }
    }
    PageSection {
        present: root.told && root.viewModel.page.phase !== "" // on none of the pages that one must pass

        PageOnPaper {
            viewModel: root.viewModel.page
            offer: qsTr("要不要带一份纸质的说明？")
        }
    }
}
