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
        case "refuse_case": return qsTr("不收件");
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

        FaultKey { width: keys.span(1); dock: root.dock; mode: "none"; tone: Tone.Success; text: root.words(mode) }
        FaultKey { width: keys.span(1); dock: root.dock; mode: "error500"; text: root.words(mode) }
        FaultKey { width: keys.span(1); dock: root.dock; mode: "busy"; text: root.words(mode) }
        FaultKey { width: keys.span(1); dock: root.dock; mode: "refuse_case"; text: root.words(mode) }
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
