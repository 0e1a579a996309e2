import QtQuick
import Kiosk.Theme

// Which page of many choices this is, and the ways to its neighbours. Both stay in their place.
Item {
    id: root

    signal turned(int by)

    property int page: 0
    property int count: 1

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.size.buttonSmall
    visible: root.count > 1

    Button {
        id: back
        objectName: "previousPage"
        height: parent.height
        enabled: root.page > 0
        role: Theme.type.strong
        iconLeft: "caret-left"
        iconSize: Theme.size.iconSmall
        text: qsTr("上一页")
        onClicked: root.turned(-1)
    }
    KText {
        anchors { left: back.right; right: on.left; margins: Theme.space.x2; verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignHCenter
        fit: true
        text: metrics.advanceWidth > width ? (root.page + 1) + " / " + root.count : metrics.text
        color: Theme.color.ink2
        Accessible.name: metrics.text
    }
    TextMetrics {
        id: metrics
        font: Theme.type.body.font
        text: qsTr("第 %1 页，共 %2 页").arg(root.page + 1).arg(root.count)
    }
    Button {
        id: on
        objectName: "nextPage"
        anchors.right: parent.right
        height: parent.height
        enabled: root.page + 1 < root.count
        role: Theme.type.strong
        iconRight: "caret-right"
        iconSize: Theme.size.iconSmall
        text: qsTr("下一页")
        onClicked: root.turned(1)
    }
}
