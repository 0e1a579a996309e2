pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The far end: what it does wrong, how many cases it holds, where they can be seen.
DockPanel {
    id: root

    required property DockViewModel dock

    function words(fault: string): string {
        switch (fault) {
        case "none": return qsTr("正常");
        case "error500": return qsTr("出错");
        case "busy": return qsTr("繁忙");
        case "slow": return qsTr("很慢");
        case "down": return qsTr("连不上");
        case "refuse_case": return qsTr("不收件");
        case "reject_signature": return qsTr("不认本机");
        case "no_contract": return qsTr("旧版平台");
        case "html": return qsTr("回网页");
        case "redirect": return qsTr("转别处");
        case "wrong_body": return qsTr("内容不对");
        case "tampered_reply": return qsTr("被改写");
        case "close_half_way": return qsTr("回一半断");
        case "cut_request": return qsTr("收一半断");
        case "lose_chunk": return qsTr("丢一段");
        case "spoil_chunk": return qsTr("错一段");
        default: return fault;
        }
    }

    name: "platform"
    folded: true
    title: qsTr("秦务员平台")
    iconName: "hard-drives"
    tone: !root.dock.platformAnswers ? Tone.Danger : root.dock.fault === "none" ? Tone.Success : Tone.Attention
    stateText: !root.dock.platformAnswers ? qsTr("没有应答")
        : root.dock.arrived < 0 ? root.words(root.dock.fault)
        : qsTr("%1，收到 %2 件").arg(root.words(root.dock.fault)).arg(root.dock.arrived)

    DockKeys {
        id: keys
        columns: 4

        Repeater {
            model: ["none", "error500", "busy", "slow", "down", "refuse_case", "reject_signature", "no_contract", "html", "redirect",
                "wrong_body", "tampered_reply", "close_half_way", "cut_request", "lose_chunk", "spoil_chunk"]

            FaultKey {
                required property string modelData

                width: keys.span(1)
                dock: root.dock
                mode: modelData
                tone: modelData === "none" ? Tone.Success : Tone.Attention
                text: root.words(modelData)
            }
        }
    }
    T.AbstractButton {
        id: link
        objectName: "platformLink"
        width: parent.width
        height: Theme.size.touch
        focusPolicy: Qt.StrongFocus
        text: qsTr("打开平台一侧的页面")
        Accessible.role: Accessible.Link
        Accessible.name: link.text
        onClicked: root.dock.openPlatform()
        Keys.onReturnPressed: link.click()

        background: Item {
            FocusRing { shown: link.visualFocus }
        }
        contentItem: Item {
            Icon {
                id: arrow
                name: "arrow-square-out"
                size: Theme.size.iconSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: label
                anchors { left: arrow.right; leftMargin: Theme.space.x1; verticalCenter: parent.verticalCenter }
                role: Theme.type.note
                text: link.text
                color: link.down ? Theme.color.primaryPressed : Theme.color.primary
                wrapMode: Text.NoWrap
            }
            KText {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: Math.min(naturalWidth, parent.width - label.x - label.implicitWidth - Theme.space.x2)
                role: Theme.type.staff
                text: root.dock.platformAddress
                color: Theme.color.ink2
                fit: true
            }
        }
    }
}
