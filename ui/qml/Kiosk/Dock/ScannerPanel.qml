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

        WordKey {
            width: keys.span(1)
            objectName: "scanner-own"
            dock: root.dock
            words: "scanner code own"
            text: qsTr("身份码")
        }
        WordKey {
            width: keys.span(1)
            dock: root.dock
            words: "scanner code https://shop.example/pay"
            text: qsTr("别的码")
            tone: Tone.Attention
        }
        WordKey { width: keys.span(1); dock: root.dock; words: "scanner twice own"; text: qsTr("连扫两次") }
        WordKey { width: keys.span(1); dock: root.dock; words: "scanner slow own"; text: qsTr("传得慢") }
        WordKey { width: keys.span(1); dock: root.dock; words: "scanner tear own"; text: qsTr("只传一半") }
        WordKey { width: keys.span(1); dock: root.dock; words: "scanner noise"; text: qsTr("扫不清") }
        WordKey { width: keys.span(1); dock: root.dock; words: "scanner flood"; text: qsTr("乱传不停") }
        ToggleKey {
            width: keys.span(1)
            objectName: "scanner-plug"
            dock: root.dock
            on: "scanner unplug"
            off: "scanner plug"
            text: root.dock.scannerPlugged ? qsTr("拔线") : qsTr("插线")
            current: !root.dock.scannerPlugged
        }
    }
    DockKeys {
        id: phone
        columns: 3

        WordKey { width: phone.span(1); dock: root.dock; words: "phone see"; text: qsTr("手机扫屏幕") }
        WordKey {
            width: phone.span(1)
            objectName: "phone-confirm"
            dock: root.dock
            words: "phone confirm"
            text: qsTr("手机上同意")
            tone: Tone.Success
        }
        WordKey { width: phone.span(1); dock: root.dock; words: "phone refuse"; text: qsTr("手机上不同意"); tone: Tone.Danger }
    }
}
