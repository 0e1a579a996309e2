pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The dock: one column of devices beside a tall kiosk window, two where there is room.
Window {
    id: root

    required property DockViewModel dock

    readonly property bool wide: root.width >= Theme.mm(360)
    readonly property int columnWidth: (panels.width - (root.wide ? panels.columnSpacing : 0)) / (root.wide ? 2 : 1)

    function panelOf(item: Item): Item {
        while (item && !(item instanceof DockPanel)) {
            item = item.parent;
        }
        return item;
    }
    function reveal(item: Item): void {
        if (!item || !root.panelOf(item)) {
            return;
        }
        const top = item.mapToItem(view.contentItem, 0, 0).y - Theme.space.x1;
        const bottom = top + item.height + 2 * Theme.space.x1;
        view.contentY = Math.min(Math.max(view.contentY, bottom - view.height), Math.max(top, 0));
    }

    color: Theme.color.paper
    title: qsTr("秦务员演示台")
    minimumWidth: Theme.mm(170)
    minimumHeight: Theme.mm(120)
    onActiveFocusItemChanged: root.reveal(root.activeFocusItem)

    DockBar { id: bar }
    Flickable {
        id: view
        objectName: "panels"
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: trouble.top }
        contentHeight: panels.height + 2 * Theme.space.x2
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        onContentHeightChanged: root.reveal(root.panelOf(root.activeFocusItem)) // its head was pressed: it unfolds in sight

        Grid {
            id: panels
            x: Theme.space.x3
            y: Theme.space.x2
            width: parent.width - 2 * x
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.x2
            rowSpacing: Theme.space.x2

            Column {
                width: root.columnWidth
                spacing: Theme.space.x2

                CardPanel { dock: root.dock }
                ScannerPanel { dock: root.dock }
                LinePanel {
                    visible: root.wide
                    dock: root.dock
                }
            }
            Column {
                width: root.columnWidth
                spacing: Theme.space.x2

                PrinterPanel {
                    dock: root.dock
                    onReceiptPressed: sheet.active = true
                }
                DocumentPrinterPanel { dock: root.dock }
                CameraPanel { dock: root.dock }
                LinePanel {
                    visible: !root.wide
                    dock: root.dock
                }
                PlatformPanel { dock: root.dock }
            }
        }
    }
    Item {
        id: trouble
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: banner.visible ? banner.height + 2 * Theme.space.x2 : 0

        Banner {
            id: banner
            objectName: "trouble"
            visible: !root.dock.benchAnswers || root.dock.refused !== ""
            anchors { left: parent.left; right: parent.right; margins: Theme.space.x3; verticalCenter: parent.verticalCenter }
            tone: root.dock.benchAnswers ? Tone.Attention : Tone.Danger
            title: root.dock.benchAnswers ? qsTr("没有做成：%1").arg(root.dock.refused) : qsTr("模拟设备没有应答")
            text: root.dock.benchAnswers ? root.dock.reason : qsTr("演示可能已经结束。上面是最后知道的样子。")
            action: root.dock.benchAnswers ? qsTr("知道了") : ""
            onActed: root.dock.forgive()
        }
    }
    Loader {
        id: sheet
        anchors.fill: parent
        active: false
        sourceComponent: ReceiptSheet {
            source: root.dock.receipt
            onClosed: sheet.active = false
            Component.onCompleted: forceActiveFocus()
        }
    }
}
