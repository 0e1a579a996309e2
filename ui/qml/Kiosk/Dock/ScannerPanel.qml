import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What is held before the code scanner, its plug, and a phone that answers the code on the screen.
DockPanel {
    id: root

    required property DockViewModel dock

    name: "scanner"
    folded: true
    title: qsTr("扫码器和手机")
    iconName: "qr-code"
    waiting: root.dock.waiting.includes("scanner") || root.dock.waiting.includes("phone")
    tone: root.dock.scannerPlugged ? Tone.Success : Tone.Danger
    stateText: root.dock.scannerPlugged ? qsTr("正常") : qsTr("线拔了")

    DockKeys {
        id: keys
        columns: 4

        DockKey {
            width: keys.span(1)
            objectName: "scanner-own"
            text: qsTr("身份码")
            onClicked: root.dock.perform("scanner code own")
        }
        DockKey {
            width: keys.span(1)
            text: qsTr("别的码")
            tone: Tone.Attention
            onClicked: root.dock.perform("scanner code https://shop.example/pay")
        }
        DockKey {
            width: keys.span(1)
            text: qsTr("扫不清")
            tone: Tone.Attention
            onClicked: root.dock.perform("scanner noise")
        }
        DockKey {
            width: keys.span(1)
            objectName: "scanner-plug"
            text: root.dock.scannerPlugged ? qsTr("拔线") : qsTr("插线")
            tone: Tone.Danger
            current: !root.dock.scannerPlugged
            onClicked: root.dock.perform(root.dock.scannerPlugged ? "scanner unplug" : "scanner plug")
        }
    }
    DockKeys {
        id: phone
        columns: 3

        DockKey {
            width: phone.span(1)
            text: qsTr("手机扫屏幕")
            onClicked: root.dock.perform("phone see")
        }
        DockKey {
            width: phone.span(1)
            objectName: "phone-confirm"
            text: qsTr("手机上同意")
            tone: Tone.Success
            onClicked: root.dock.perform("phone confirm")
        }
        DockKey {
            width: phone.span(1)
            text: qsTr("手机上不同意")
            tone: Tone.Danger
            onClicked: root.dock.perform("phone refuse")
        }
    }
}
