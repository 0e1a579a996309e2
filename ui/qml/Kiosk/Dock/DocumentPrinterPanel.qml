pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What is wrong with the A4 printer, and its queue.
DockPanel {
    id: root

    required property DockViewModel dock

    readonly property string fault: root.dock.a4Fault

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
        default: return qsTr("有别的毛病");
        }
    }

    name: "a4"
    folded: true
    title: qsTr("A4 打印机")
    iconName: "file-text"
    waiting: root.dock.waiting.includes("a4")
    tone: root.dock.a4Stopped || root.fault !== "" ? Tone.Danger : Tone.Success
    stateText: root.dock.a4Stopped ? qsTr("队列停着") : root.words(root.fault)

    DockKeys {
        id: keys
        columns: 4

        Repeater {
            model: ["paper-out", "jam", "toner-out", "cover-open", "full", "off"]

            DockKey {
                required property string modelData

                width: keys.span(1)
                objectName: "a4-" + modelData
                text: root.words(modelData)
                tone: Tone.Danger
                current: root.fault === modelData
                onClicked: root.dock.perform("a4 " + modelData)
            }
        }
        DockKey {
            width: keys.span(1)
            objectName: "a4-mend"
            text: qsTr("修好")
            tone: Tone.Success
            current: root.fault === ""
            onClicked: root.dock.perform("a4 mend")
        }
        DockKey {
            width: keys.span(1)
            objectName: "a4-queue"
            text: root.dock.a4Stopped ? qsTr("启队列") : qsTr("停队列")
            tone: Tone.Danger
            current: root.dock.a4Stopped
            onClicked: root.dock.perform(root.dock.a4Stopped ? "a4 start" : "a4 stop")
        }
    }
}
