pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What somebody must know before beginning, in plain words: what to bring, how long it takes, what it costs. Where the panel
// is low, the three stand beside each other; any of them can be left to another page.
Card {
    id: root

    required property GuideViewModel viewModel
    property bool low: false
    property bool brief: false
    property bool bring: true
    property bool time: true
    property bool fee: true

    readonly property int shared: facts.width - 2 * facts.columnSpacing

    height: facts.height + meanings.height + 2 * Theme.space.x2

    Grid {
        id: facts
        x: Theme.space.x4
        y: Theme.space.x2
        width: parent.width - 2 * x
        columns: root.low ? 3 : 1
        columnSpacing: Theme.space.x4

        GuideEssential {
            width: root.low ? Math.floor(0.44 * root.shared) : facts.width
            visible: root.bring
            icon: "files"
            last: !root.time && !root.fee
            question: qsTr("要带什么")
            narrow: root.low

            Repeater {
                model: root.viewModel.materials

                GuideBring { brief: root.brief }
            }
            Meaning { text: root.low ? "" : root.viewModel.bringMeaning }
        }
        GuideEssential {
            width: root.low ? Math.floor(0.31 * root.shared) : facts.width
            visible: root.time
            icon: "clock"
            last: !root.fee
            question: qsTr("多久办好")
            narrow: root.low

            KText {
                width: parent.width
                role: Theme.type.label
                text: root.viewModel.timeShort
            }
            KText {
                width: parent.width
                visible: root.viewModel.minutesHere > 0
                role: Theme.type.note
                even: true
                text: qsTr("填表约 %1 分钟").arg(root.viewModel.minutesHere)
                color: Theme.color.ink2
            }
            Meaning { text: root.low ? "" : root.viewModel.timeShortMeaning }
        }
        GuideEssential {
            width: root.low ? Math.floor(0.25 * root.shared) : facts.width
            visible: root.fee
            icon: "coins"
            question: qsTr("要多少钱")
            narrow: root.low
            last: true

            KText {
                width: parent.width
                role: Theme.type.label
                text: root.viewModel.feeShort
            }
        }
    }
    Column {
        id: meanings // below all three, where they stand beside each other
        x: facts.x
        y: facts.y + facts.height
        width: facts.width

        Meaning { text: root.low && root.bring ? root.viewModel.bringMeaning : "" }
        Meaning { text: root.low && root.time ? root.viewModel.timeShortMeaning : "" }
    }
}
