import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Paper, cover and plug of the receipt printer, and what it printed last.
DockPanel {
    id: root

    signal receiptPressed()

    required property DockViewModel dock

    readonly property int linesToMiddle: 12

    title: qsTr("回执打印机")
    iconName: "printer"
    waiting: root.dock.waiting.includes("printer")
    tone: !root.dock.printerPlugged || root.dock.coverOpen || !root.dock.hasPaper ? Tone.Danger
        : root.dock.paperEndsSoon || root.dock.printerMute || root.dock.printerStalled ? Tone.Attention : Tone.Success
    stateText: !root.dock.printerPlugged ? qsTr("断电")
        : root.dock.coverOpen ? qsTr("盖子开着")
        : !root.dock.hasPaper ? qsTr("缺纸")
        : root.dock.paperEndsSoon ? qsTr("下一张打到一半缺纸")
        : root.dock.printerStalled ? qsTr("卡住不动")
        : root.dock.printerMute ? qsTr("不应答") : qsTr("正常")

    Row {
        width: parent.width
        spacing: Theme.space.x2

        DockKeys {
            id: keys
            width: parent.width - slip.width - Theme.space.x2
            columns: 2

            DockKey {
                width: keys.span(1)
                objectName: "paperOutKey"
                text: qsTr("缺纸")
                tone: Tone.Danger
                current: !root.dock.hasPaper
                onClicked: root.dock.perform("printer paper-out")
            }
            DockKey {
                width: keys.span(1)
                text: qsTr("半途缺纸")
                tone: Tone.Attention
                current: root.dock.hasPaper && root.dock.paperEndsSoon
                onClicked: root.dock.perform("printer paper-out-after " + root.linesToMiddle)
            }
            DockKey {
                width: keys.span(1)
                text: qsTr("装纸")
                tone: Tone.Success
                current: root.dock.hasPaper && !root.dock.paperEndsSoon
                onClicked: root.dock.perform("printer paper")
            }
            DockKey {
                width: keys.span(1)
                text: root.dock.coverOpen ? qsTr("合上盖子") : qsTr("打开盖子")
                tone: Tone.Danger
                current: root.dock.coverOpen
                onClicked: root.dock.perform(root.dock.coverOpen ? "printer cover-close" : "printer cover-open")
            }
            DockKey {
                width: keys.span(1)
                text: root.dock.printerMute ? qsTr("恢复应答") : qsTr("不应答")
                tone: Tone.Attention
                current: root.dock.printerMute
                onClicked: root.dock.perform(root.dock.printerMute ? "printer unmute" : "printer mute")
            }
            DockKey {
                width: keys.span(1)
                text: root.dock.printerPlugged ? qsTr("拔电源") : qsTr("插电源")
                tone: Tone.Danger
                current: !root.dock.printerPlugged
                onClicked: root.dock.perform(root.dock.printerPlugged ? "printer unplug" : "printer plug")
            }
        }
        ReceiptSlip {
            id: slip
            objectName: "receipt"
            width: Theme.mm(58)
            height: keys.height
            source: root.dock.receipt
            onClicked: root.receiptPressed()
        }
    }
}
