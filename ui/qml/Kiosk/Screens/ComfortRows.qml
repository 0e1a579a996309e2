pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// The settings, in one column or two; only those of the page that is open can be seen.
Item {
    id: root

    required property ComfortViewModel viewModel

    property bool broad: false // two columns of groups

    readonly property int between: Theme.space.x5 // columns
    readonly property int spacing: Theme.elder ? Theme.space.x3 : Theme.space.x4
    readonly property int group: root.broad ? Math.floor((root.width - root.between) / 2) : root.width
    readonly property int perRow: Theme.elder || Theme.textStep > 1 ? 1 : 2

    function shows(name: string): bool {
        return root.viewModel.settings.includes(name);
    }

    function below(group: Item): int {
        return group.y + group.height + (group.height > 0 ? root.spacing : 0);
    }

    component Switch: ChoiceCard {
        id: toggle

        required property string name

        objectName: "setting_" + toggle.name
        visible: root.shows(toggle.name)
        width: Math.floor((root.group - (root.perRow - 1) * Theme.space.x2) / root.perRow)
        square: true
        leading: true
        role: Theme.type.strong
        onClicked: root.viewModel.toggle(toggle.name)
    }

    height: Math.max(seeing.height, hearing.y + hearing.height, reaching.y + reaching.height)

    ComfortGroup {
        id: seeing
        width: root.group
        title: qsTr("看得清")

        ComfortSteps {
            id: textSteps
            visible: root.shows("text")
            label: qsTr("字的大小")
            choices: [qsTr("标准"), qsTr("大"), qsTr("特大")]
            names: ["text_0", "text_1", "text_2"]
            current: root.viewModel.textStep
            onChosen: index => root.viewModel.sizeText(index)
        }
        ComfortSteps {
            visible: root.shows("contrast")
            label: qsTr("颜色")
            choices: [qsTr("标准"), qsTr("黑底"), qsTr("白底")]
            names: ["contrast_0", "contrast_1", "contrast_2"]
            current: root.viewModel.contrast
            onChosen: index => root.viewModel.colour(index)
        }
    }
    ComfortGroup {
        id: hearing
        x: root.broad ? root.group + root.between : 0
        y: root.broad ? 0 : root.below(seeing)
        width: root.group
        title: qsTr("听得清")

        Grid {
            columns: root.perRow
            columnSpacing: Theme.space.x2
            rowSpacing: parent.spacing

            Switch { name: "voice"; text: qsTr("读给我听"); checked: root.viewModel.voice; enabled: root.viewModel.canSpeak || checked }
            Switch { name: "slower"; text: qsTr("读慢一点"); checked: root.viewModel.slower; enabled: root.viewModel.voice }
        }
        KText {
            visible: root.shows("voice") && !root.viewModel.canSpeak
            width: parent.width
            role: Theme.type.note
            text: qsTr("这台机器现在不能朗读。")
            color: Theme.color.accentDeep
        }
        Rectangle { // one piece, never torn apart
            readonly property bool stacked: textSteps.stacked

            color: Theme.clear

            visible: root.shows("volume")
            width: root.group
            implicitHeight: volume.y + volume.height

            KText {
                id: volumeWords
                width: parent.stacked ? parent.width : Math.round(parent.width * 0.24)
                anchors.verticalCenter: parent.stacked ? undefined : volume.verticalCenter
                role: Theme.type.strong
                text: qsTr("声音大小")
                color: root.viewModel.voice ? Theme.color.ink : Theme.color.ink3
            }
            Stepper {
                id: volume
                objectName: "setting_volume"
                x: parent.stacked ? 0 : volumeWords.width
                y: parent.stacked ? volumeWords.height + Theme.space.x1 : 0
                width: parent.width - x
                enabled: root.viewModel.voice
                name: qsTr("声音大小")
                text: qsTr("%1（最大 %2）").arg(root.viewModel.volume).arg(root.viewModel.loudest)
                onStepped: by => root.viewModel.turnVolume(by)
            }
        }
        Button {
            objectName: "setting_repeat"
            visible: root.shows("repeat")
            width: root.group
            kind: Button.Tinted
            iconLeft: "speaker-high"
            text: qsTr("再说一遍")
            enabled: root.viewModel.voice
            onClicked: Voice.repeatPressed()
        }
        Grid {
            columns: root.perRow
            columnSpacing: Theme.space.x2
            rowSpacing: parent.spacing

            Switch { name: "headset"; text: qsTr("我戴着耳机"); sub: qsTr("填的内容也读"); checked: root.viewModel.headset; enabled: root.viewModel.voice }
            Switch { name: "blank"; text: qsTr("关掉画面"); sub: qsTr("连点两下就回来"); enabled: root.viewModel.voice && root.viewModel.canSpeak }
        }
    }
    ComfortGroup {
        id: reaching
        y: root.below(root.broad ? seeing : hearing)
        width: root.group
        title: qsTr("按得着")

        Grid {
            columns: root.perRow
            columnSpacing: Theme.space.x2
            rowSpacing: parent.spacing

            Switch { name: "low_reach"; text: qsTr("按钮放低"); checked: root.viewModel.lowReach }
            Switch { name: "left_hand"; text: qsTr("左手方便"); checked: root.viewModel.leftHand }
            Switch { name: "calm"; text: qsTr("画面不动"); checked: root.viewModel.calm }
        }
    }
}
