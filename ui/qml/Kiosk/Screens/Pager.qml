import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Which page of the items this is, and the ways to the others.
Item {
    id: root

    signal turned(int by)

    property int page: 0
    property int count: 1
    property string moreText: qsTr("更多事项")

    implicitHeight: Theme.size.buttonSmall

    Button {
        id: previous
        objectName: "previousPage"
        visible: root.page > 0
        height: parent.height
        role: Theme.type.strong
        iconLeft: "caret-left"
        text: qsTr("上一页")
        onClicked: root.turned(-1)
    }
    KText {
        anchors { left: parent.left; right: parent.right; leftMargin: previous.visible ? previous.width + Theme.space.x3 : 0; rightMargin: more.visible ? more.width + Theme.space.x3 : 0; verticalCenter: parent.verticalCenter }
        horizontalAlignment: !previous.visible ? Text.AlignLeft : more.visible ? Text.AlignHCenter : Text.AlignRight
        fit: true
        text: words.advanceWidth > width ? (root.page + 1) + " / " + root.count : words.text
        color: Theme.color.ink2
        Accessible.name: words.text
    }
    TextMetrics {
        id: words
        font: Theme.type.body.font
        text: qsTr("第 %1 页，共 %2 页").arg(root.page + 1).arg(root.count)
    }
    Button {
        id: more
        objectName: "morePages"
        visible: root.page + 1 < root.count
        anchors.right: parent.right
        height: parent.height
        role: Theme.type.strong
        iconRight: "caret-right"
        text: root.moreText
        onClicked: root.turned(1)
    }
}
