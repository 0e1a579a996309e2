import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Badges, name, three facts, and what hinders.
Column {
    id: root

    required property GuideViewModel viewModel

    readonly property bool blocked: root.viewModel.blockedText !== ""
    readonly property bool elsewhere: root.blocked && root.viewModel.blockedCode === "" // nothing is wrong: it is applied for in another place
    readonly property int facts: root.viewModel.minutesHere > 0 ? 3 : 2
    readonly property bool stacked: Theme.elder || root.width < Theme.mm(180)
    readonly property int factWidth: root.stacked ? root.width : Math.floor((root.width - (root.facts - 1) * Theme.size.gutter) / root.facts)
    readonly property int factHeight: Math.max(time.implicitHeight, fee.implicitHeight, minutes.implicitHeight)

    spacing: Theme.space.x3

    Flow {
        width: parent.width
        spacing: Theme.space.x2

        Badge {
            tone: root.elsewhere ? Tone.Info : root.blocked ? Tone.Attention : Tone.Success
            icon: root.elsewhere ? "map-pin" : root.blocked ? "warning" : "check"
            text: root.elsewhere ? qsTr("不在本机办") : root.blocked ? qsTr("暂时不能在本机办") : qsTr("可在本机办")
        }
        SampleBadge {
            visible: root.viewModel.sample
        }
    }
    KText {
        width: parent.width
        role: Theme.headline(root.viewModel.title, root.width)
        even: true
        text: root.viewModel.title
        Accessible.role: Accessible.Heading
    }
    Banner {
        visible: root.blocked
        tone: root.elsewhere ? Tone.Info : Tone.Danger
        icon: root.elsewhere ? "map-pin" : "warning"
        title: root.viewModel.blockedText
    }
    Grid {
        columns: root.stacked ? 1 : root.facts
        columnSpacing: Theme.size.gutter
        rowSpacing: Theme.space.x2

        GuideFact {
            id: time
            width: root.factWidth
            height: root.factHeight
            icon: "clock"
            text: root.viewModel.timeShort
            sub: qsTr("办结时间")
        }
        GuideFact {
            id: fee
            width: root.factWidth
            height: root.factHeight
            icon: "coins"
            text: root.viewModel.feeShort
            sub: qsTr("费用")
        }
        GuideFact {
            id: minutes
            visible: root.facts > 2 // none where it is applied for elsewhere
            width: root.factWidth
            height: root.factHeight
            icon: "hourglass-medium"
            text: qsTr("约 %1 分钟").arg(root.viewModel.minutesHere)
            sub: qsTr("在本机填报")
        }
    }
    PageOnPaper {
        viewModel: root.viewModel.page
        offer: qsTr("要不要带一份纸质的说明？")
    }
}
