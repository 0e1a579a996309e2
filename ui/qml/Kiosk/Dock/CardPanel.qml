pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Cards, of identity and of social security: whose, whole or pulled away while it is read, of another kind; and the service that reads them.
DockPanel {
    id: root

    required property DockViewModel dock

    readonly property string faultText: root.cardFault(root.dock.cardFault)
    readonly property string faulty: root.dock.card !== "" ? root.dock.card : "chen" // whose card a fault key spoils

    function special(key: string): string {
        switch (key) {
        case "chen": return qsTr("普通居民");
        case "wang-elder": return qsTr("1944 年生，证件长期有效");
        case "long-name": return qsTr("姓名、住址很长");
        case "expired": return qsTr("证件已经过期");
        case "bad-number": return qsTr("号码的校验位不对");
        case "permit": return qsTr("港澳台居民居住证");
        case "foreigner":
        case "foreigner-2023": return qsTr("外国人永久居留身份证");
        default: return "";
        }
    }
    function socialCard(key: string): string {
        switch (key) {
        case "social": return qsTr("社保卡");
        case "social-old": return qsTr("一代社保卡");
        case "social-pin": return qsTr("要密码的社保卡");
        default: return "";
        }
    }
    function cardFault(fault: string): string {
        switch (fault) {
        case "": return "";
        case "bank_card": return qsTr("银行卡");
        case "garbage": return qsTr("乱码的卡");
        case "falters_once": return qsTr("第一次读不出的卡");
        case "short_pages": return qsTr("数据不全的卡");
        case "refuses": return qsTr("拒绝读取的卡");
        default: return qsTr("有毛病的卡");
        }
    }
    function faultKey(fault: string): string {
        switch (fault) {
        case "bank_card": return qsTr("银行卡");
        case "garbage": return qsTr("乱码");
        case "short_pages": return qsTr("数据不全");
        case "refuses": return qsTr("拒读");
        default: return qsTr("首读不出");
        }
    }

    title: qsTr("身份证和社保卡")
    iconName: "identification-card"
    waiting: root.dock.waiting.includes("card") || root.dock.waiting.includes("reader")
    tone: !root.dock.readerRuns ? Tone.Danger : root.dock.pulled !== "" || root.faultText !== "" ? Tone.Attention
        : root.dock.card !== "" ? Tone.Success : Tone.Neutral
    stateText: !root.dock.readerRuns ? qsTr("读卡服务已停")
        : root.dock.pulled !== "" ? qsTr("读到一半拿走了")
        : root.faultText !== "" ? qsTr("放着%1").arg(root.faultText)
        : root.socialCard(root.dock.card) !== "" ? qsTr("放着%1").arg(root.socialCard(root.dock.card))
        : root.dock.card !== "" ? qsTr("卡在读卡区") : qsTr("没有放卡")

    Column {
        width: parent.width

        Repeater {
            model: root.dock.people

            Column {
                id: entry

                required property int index
                required property string key
                required property string name

                width: parent.width

                Rectangle {
                    visible: entry.index > 0
                    width: parent.width
                    height: Theme.size.stroke
                    color: Theme.color.line
                }
                PersonRow {
                    objectName: "person-" + entry.key
                    name: entry.name
                    special: root.special(entry.key)
                    lies: root.dock.card === entry.key && root.dock.cardFault === ""
                    onInserted: root.dock.perform("card insert " + entry.key)
                    onTorn: root.dock.perform("card tear " + entry.key)
                    onRemoved: root.dock.perform("card remove")
                }
            }
        }
    }
    DockKeys {
        id: social
        columns: 3

        Repeater {
            model: ["social", "social-old", "social-pin"]

            ToggleKey {
                required property string modelData

                width: social.span(1)
                objectName: "card-" + modelData
                dock: root.dock
                on: "card insert " + modelData
                off: "card remove"
                text: root.socialCard(modelData)
                tone: modelData === "social-pin" ? Tone.Attention : Tone.Success
                current: root.dock.card === modelData && root.dock.cardFault === ""
            }
        }
    }
    DockKeys {
        id: faults
        columns: 5

        Repeater {
            model: ["bank_card", "garbage", "short_pages", "refuses", "falters_once"]

            ToggleKey {
                required property string modelData

                width: faults.span(1)
                objectName: "card-" + modelData
                dock: root.dock
                on: "card fault " + root.faulty + " " + modelData
                off: "card remove"
                text: root.faultKey(modelData)
                tone: Tone.Attention
                current: root.dock.cardFault === modelData
            }
        }
    }
    DockKeys {
        id: service
        columns: 2

        ToggleKey {
            width: service.span(1)
            objectName: "readerKey"
            dock: root.dock
            on: "reader stop"
            off: "reader start"
            text: root.dock.readerRuns ? qsTr("停读卡服务") : qsTr("启读卡服务")
            current: !root.dock.readerRuns
        }
        WordKey {
            width: service.span(1)
            dock: root.dock
            words: "reader crash"
            text: qsTr("读卡服务崩溃")
            tone: Tone.Danger
        }
    }
}
