pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the state offers its residents, one sentence at a time, with its place in the row and a pause.
Item {
    id: root

    required property AttractViewModel viewModel
    property bool dark: false
    property int room: 0 // above what it must not reach
    property int textWidth: root.width // of the running text, where the scene's light stands beside it
    property bool held: false // a finger is down: nothing changes under it
    property bool paused: false
    property int current: 0

    readonly property int count: 1 + root.viewModel.slideTitles.length // the invitation itself, then what holds today
    readonly property int at: root.current - 1
    readonly property string tag: root.at < 0 ? qsTr("24 小时自助") : root.viewModel.slideTags[root.at] ?? ""
    readonly property string title: root.at < 0 ? qsTr("带上身份证，\n在这里就能办事") : root.viewModel.slideTitles[root.at] ?? ""
    readonly property string text: root.at < 0 ? qsTr("选一件事，放上身份证，\n核对、签名，几分钟就好。") : root.viewModel.slideTexts[root.at] ?? ""
    readonly property string source: root.at < 0 ? "" : root.viewModel.slideSources[root.at] ?? ""
    readonly property string words: root.at < 0 ? qsTr("带上身份证，在这里就能办事。") : root.viewModel.slideWords[root.at] ?? ""

    readonly property int barsRoom: root.count > 1 ? Theme.size.touch + Theme.space.x6 : 0
    readonly property list<TypeRole> sizes: [Theme.type.display, Theme.type.headline, Theme.type.title, Theme.type.label]
    readonly property int size: root.largest()
    readonly property bool told: root.size < root.sizes.length // the running text has room as well

    // About so many lines; Latin letters are a good half as wide as high.
    function lines(words: string, role: TypeRole, width: int): int {
        const em = root.viewModel.language === "zh" ? 1.02 : 0.58;
        return words.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length * em * role.px / Math.max(1, width))), 0);
    }

    // The largest title that has room with the running text, else without it.
    function largest(): int {
        const lead = Theme.type.lead;
        const rest = root.room - root.barsRoom - Theme.type.label.linePx - column.spacing;
        const text = column.spacing + root.lines(root.text, lead, root.textWidth) * lead.linePx;
        const heights = root.sizes.map(role => root.lines(root.title, role, root.width) * role.linePx);
        const both = heights.findIndex(height => height + text <= rest);
        const alone = heights.findIndex(height => height <= rest);
        return both >= 0 ? both : root.sizes.length + (alone >= 0 ? alone : root.sizes.length - 1);
    }

    function turn(): void {
        root.current = (root.current + 1) % root.count;
    }

    onCountChanged: if (root.current >= root.count) root.current = 0

    implicitHeight: bars.y + bars.height

    Column {
        id: column
        width: root.width
        spacing: Theme.mm(7)

        Row {
            spacing: Theme.space.x2

            Rectangle {
                width: Theme.mm(3)
                height: width
                radius: width / 2
                color: Theme.color.accent
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.label
                text: root.tag
                color: root.dark ? Theme.nightTag : Theme.color.accentDeep
                wrapMode: Text.NoWrap
            }
        }
        KText {
            width: parent.width
            role: root.sizes[root.size % root.sizes.length]
            text: root.title
            color: root.dark ? Theme.color.inkOnNight : Theme.color.ink
            Accessible.role: Accessible.Heading
            Accessible.name: root.words
        }
        KText {
            width: root.textWidth
            visible: root.told
            role: Theme.type.lead
            even: true
            text: root.text
            color: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2
        }
    }
    Loader { // nothing to turn before the catalogue is there, and the first frame comes sooner
        id: bars
        active: root.count > 1
        y: column.height + Theme.space.x5 + Theme.space.x1
        sourceComponent: Row {
            spacing: Theme.space.x2 + Theme.space.x1

            PressBase {
                id: next
                objectName: "nextSlide"
                said: qsTr("第 %1 张，共 %2 张，看下一张").arg(root.current + 1).arg(root.count)
                implicitWidth: strip.width
                implicitHeight: Theme.size.touch
                onClicked: root.turn()

                background: Item {
                    FocusRing { shown: next.visualFocus }
                }
                contentItem: Item {
                    Row {
                        id: strip
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.mm(2.5)

                        Repeater {
                            model: root.count

                            Rectangle {
                                required property int index

                                readonly property bool now: index === root.current

                                width: now ? Theme.mm(14) : Theme.mm(6)
                                height: Theme.space.x1
                                radius: height / 2
                                color: !now ? (root.dark ? Theme.color.inkOnNight2 : Theme.color.primaryLine) : root.dark ? Theme.color.accent : Theme.color.primary
                            }
                        }
                    }
                }
            }
            SceneButton {
                objectName: "pauseButton"
                pill: true
                dark: root.dark
                iconName: root.paused ? "play" : "pause"
                text: root.paused ? qsTr("继续播放") : qsTr("暂停")
                onClicked: root.paused = !root.paused
            }
        }
    }
    Timer {
        interval: Theme.motion.slideHold
        repeat: true
        running: root.visible && !root.paused && !root.held && root.count > 1
        onTriggered: change.restart()
    }
    SequentialAnimation {
        id: change
        paused: change.running && root.held

        NumberAnimation { target: column; property: "opacity"; to: 0; duration: Theme.motion.slideChange / 2 }
        ScriptAction { script: root.turn() }
        NumberAnimation { target: column; property: "opacity"; to: 1; duration: Theme.motion.slideChange / 2 }
    }
}
