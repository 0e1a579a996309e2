pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What is wrong with the A4 printer, and its queue.
DockPanel {
    id: root

    required property DockViewModel dock

    readonly property string fault: root.dock.a4Faults.length > 0 ? root.dock.a4Faults[root.dock.a4Faults.length - 1] : ""

    function words(fault: string): string {
        switch (fault) {
        case "": return qsTr("正常");
        case "paper-out": return qsTr("缺纸");
        case "paper-low": return qsTr("纸快用完");
        case "jam": return qsTr("卡纸");
        case "toner-out": return qsTr("没碳粉");
        case "toner-low": return qsTr("碳粉快用完");
        case "cover-open": return qsTr("盖子开着");
        case "full": return qsTr("出纸口满");
        case "off": return qsTr("断电");
        case "slow": return qsTr("打得慢");
        case "reject": return qsTr("不收文件");
        default: return qsTr("别的毛病");
        }
    }
    function harmless(fault: string): bool {
        return ["paper-low", "toner-low", "slow", "odd"].includes(fault);
    }

    name: "a4"
    folded: true
    title: qsTr("A4 打印机")
    iconName: "file-text"
    waiting: root.dock.waiting.includes("a4")
    tone: root.dock.a4Stopped || root.dock.a4Faults.some(fault => !root.harmless(fault)) ? Tone.Danger
        : root.fault !== "" ? Tone.Attention : Tone.Success
    stateText: root.dock.a4Stopped ? qsTr("队列停着") : root.words(root.fault)

    DockKeys {
        id: keys
        columns: 4

        Repeater {
            model: ["paper-out", "paper-low", "toner-out", "toner-low", "jam", "cover-open", "full", "off", "slow", "reject", "odd"]

            WordKey {
                required property string modelData

                width: keys.span(1)
                objectName: "a4-" + modelData
                dock: root.dock
                words: "a4 " + modelData
                text: root.words(modelData)
                tone: root.harmless(modelData) ? Tone.Attention : Tone.Danger
                current: root.dock.a4Faults.includes(modelData)
            }
        }
        WordKey {
            width: keys.span(2)
            objectName: "a4-mend"
            dock: root.dock
            words: "a4 mend"
            text: qsTr("修好")
            tone: Tone.Success
            current: root.fault === ""
        }
        ToggleKey {
            width: keys.span(2)
            objectName: "a4-queue"
            dock: root.dock
            on: "a4 stop"
            off: "a4 start"
            text: root.dock.a4Stopped ? qsTr("启队列") : qsTr("停队列")
            current: root.dock.a4Stopped
        }
    }
}
