import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Paper, cover, knife and plug of the receipt printer, and what it printed last.
DockPanel {
    id: root

    signal receiptPressed()

    required property DockViewModel dock

    readonly property int linesToMiddle: 12
    readonly property bool stopped: root.has("knife-jam") || root.has("hot") || root.has("break")
    readonly property bool worries: root.has("paper-low") || root.has("cover-open-after") || root.has("stall-after")

    function has(fault: string): bool {
        return root.dock.printerFaults.includes(fault);
    }

    title: qsTr("回执打印机")
    iconName: "printer"
    waiting: root.dock.waiting.includes("printer")
    tone: !root.dock.printerPlugged || root.dock.coverOpen || !root.dock.hasPaper || root.stopped ? Tone.Danger
        : root.dock.paperEndsSoon || root.dock.printerMute || root.dock.printerStalled || root.worries ? Tone.Attention
        : Tone.Success
    stateText: !root.dock.printerPlugged ? qsTr("断电")
        : root.dock.coverOpen ? qsTr("盖子开着")
        : !root.dock.hasPaper ? qsTr("缺纸")
        : root.has("knife-jam") ? qsTr("切刀卡住了")
        : root.has("break") ? qsTr("坏了")
        : root.has("hot") ? qsTr("打印头过热")
        : root.dock.paperEndsSoon ? qsTr("下一张打到一半缺纸")
        : root.has("cover-open-after") ? qsTr("下一张打到一半开盖")
        : root.has("stall-after") ? qsTr("下一张打到一半不动")
        : root.dock.printerStalled ? qsTr("卡住不动")
        : root.dock.printerMute ? qsTr("不应答")
        : root.has("paper-low") ? qsTr("纸快用完") : qsTr("正常")

    Row {
        width: parent.width
        spacing: Theme.space.x2

        DockKeys {
            id: keys
            width: parent.width - slip.width - Theme.space.x2
            columns: 2

            WordKey {
                width: keys.span(1)
                objectName: "paperOutKey"
                dock: root.dock
                words: "printer paper-out"
                text: qsTr("缺纸")
                tone: Tone.Danger
                current: !root.dock.hasPaper
            }
            WordKey {
                width: keys.span(1)
                dock: root.dock
                words: "printer paper-out-after " + root.linesToMiddle
                text: qsTr("半途缺纸")
                tone: Tone.Attention
                current: root.dock.hasPaper && root.dock.paperEndsSoon
            }
            WordKey {
                width: keys.span(1)
                dock: root.dock
                words: "printer paper"
                text: qsTr("装纸")
                tone: Tone.Success
                current: root.dock.hasPaper && !root.dock.paperEndsSoon
            }
            ToggleKey {
                width: keys.span(1)
                dock: root.dock
                on: "printer cover-open"
                off: "printer cover-close"
                text: root.dock.coverOpen ? qsTr("合上盖子") : qsTr("打开盖子")
                current: root.dock.coverOpen
            }
            ToggleKey {
                width: keys.span(1)
                dock: root.dock
                on: "printer mute"
                off: "printer unmute"
                text: root.dock.printerMute ? qsTr("恢复应答") : qsTr("不应答")
                tone: Tone.Attention
                current: root.dock.printerMute
            }
            ToggleKey {
                width: keys.span(1)
                dock: root.dock
                on: "printer unplug"
                off: "printer plug"
                text: root.dock.printerPlugged ? qsTr("拔电源") : qsTr("插电源")
                current: !root.dock.printerPlugged
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
    DockKeys {
        id: others
        columns: 5

        WordKey {
            width: others.span(1)
            dock: root.dock
            words: "printer paper-low"
            text: qsTr("纸快完")
            tone: Tone.Attention
            current: root.has("paper-low")
        }
        ToggleKey {
            width: others.span(1)
            objectName: "knifeKey"
            dock: root.dock
            on: "printer knife-jam"
            off: "printer knife-free"
            text: qsTr("卡切刀")
            current: root.has("knife-jam")
        }
        ToggleKey {
            width: others.span(1)
            dock: root.dock
            on: "printer hot"
            off: "printer cool"
            text: qsTr("过热")
            current: root.has("hot")
        }
        ToggleKey {
            width: others.span(1)
            dock: root.dock
            on: "printer break"
            off: "printer mend"
            text: qsTr("损坏")
            current: root.has("break")
        }
        ToggleKey {
            width: others.span(1)
            dock: root.dock
            on: "printer stall"
            off: "printer resume"
            text: qsTr("不动")
            tone: Tone.Attention
            current: root.dock.printerStalled
        }
        WordKey {
            width: others.span(1)
            dock: root.dock
            words: "printer cover-open-after " + root.linesToMiddle
            text: qsTr("半途开盖")
            tone: Tone.Attention
            current: root.has("cover-open-after")
        }
        WordKey {
            width: others.span(1)
            dock: root.dock
            words: "printer stall-after " + root.linesToMiddle
            text: qsTr("半途不动")
            tone: Tone.Attention
            current: root.has("stall-after")
        }
        WordKey {
            width: others.span(2)
            dock: root.dock
            words: "printer take"
            text: qsTr("从出纸口取走")
        }
    }
}
