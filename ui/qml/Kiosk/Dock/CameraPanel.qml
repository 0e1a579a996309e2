import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What lies under the document camera, and its plug.
DockPanel {
    id: root

    required property DockViewModel dock

    title: qsTr("高拍仪")
    iconName: "camera"
    waiting: root.dock.waiting.includes("camera")
    tone: !root.dock.cameraPlugged ? Tone.Danger : root.dock.cameraFrozen || root.dock.cameraStalled ? Tone.Attention : Tone.Success
    stateText: !root.dock.cameraPlugged ? qsTr("线拔了") : root.dock.cameraFrozen ? qsTr("画面定住了")
        : root.dock.cameraStalled ? qsTr("没有画面传来") : qsTr("画面正常")

    DockKeys {
        id: keys
        columns: 5

        SceneKey { width: keys.span(1); dock: root.dock; scene: "contract"; text: qsTr("合同") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "turned"; text: qsTr("斜放") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "cluttered"; text: qsTr("杂物") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "white"; text: qsTr("白桌") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "card-front"; text: qsTr("证件") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "card-back"; text: qsTr("背面") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "half"; text: qsTr("半页") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "dark"; text: qsTr("太暗") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "blurred"; text: qsTr("模糊") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "empty"; text: qsTr("空桌") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "bank-card"; text: qsTr("银行卡") }
        SceneKey { width: keys.span(1); dock: root.dock; scene: "portrait"; text: qsTr("人像") }
        ToggleKey {
            width: keys.span(1)
            dock: root.dock
            on: "camera freeze"
            off: "camera show " + root.dock.scene
            text: qsTr("定住")
            tone: Tone.Attention
            current: root.dock.cameraFrozen
        }
        ToggleKey {
            width: keys.span(1)
            dock: root.dock
            on: "camera stall"
            off: "camera show " + root.dock.scene
            text: qsTr("停传")
            tone: Tone.Attention
            current: root.dock.cameraStalled
        }
        ToggleKey {
            width: keys.span(1)
            objectName: "camera-plug"
            dock: root.dock
            on: "camera unplug"
            off: "camera plug"
            text: root.dock.cameraPlugged ? qsTr("拔线") : qsTr("插线")
            current: !root.dock.cameraPlugged
        }
    }
}
