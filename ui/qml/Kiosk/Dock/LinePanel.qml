import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The line between the kiosk and the platform.
DockPanel {
    id: root

    required property DockViewModel dock

    function words(state: string): string {
        switch (state) {
        case "up": return qsTr("畅通");
        case "down": return qsTr("断开");
        case "slow": return qsTr("很慢");
        case "stall": return qsTr("没有回音");
        case "torn": return qsTr("传到一半断");
        case "portal": return qsTr("要求网页登录");
        default: return state;
        }
    }

    title: qsTr("网络")
    iconName: root.dock.line === "down" ? "wifi-slash" : "wifi-high"
    waiting: root.dock.waiting.includes("line")
    tone: root.dock.line === "up" ? Tone.Success : root.dock.line === "down" ? Tone.Danger : Tone.Attention
    stateText: root.words(root.dock.line)

    DockKeys {
        id: keys
        columns: 6

        LineKey { width: keys.span(1); dock: root.dock; to: "up"; tone: Tone.Success; text: qsTr("畅通") }
        LineKey { width: keys.span(1); dock: root.dock; to: "down"; tone: Tone.Danger; text: qsTr("断开") }
        LineKey { width: keys.span(1); dock: root.dock; to: "slow"; text: qsTr("很慢") }
        LineKey { width: keys.span(1); dock: root.dock; to: "stall"; text: qsTr("无回音") }
        LineKey { width: keys.span(1); dock: root.dock; to: "torn"; text: qsTr("半路断") }
        LineKey { width: keys.span(1); dock: root.dock; to: "portal"; text: qsTr("登录页") }
    }
}
