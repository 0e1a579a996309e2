pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Which slide of a show this is, and the way to hold it: bars, back, pause, on.
Row {
    id: root

    signal turned(int by)
    signal pausePressed()

    property int count: 0
    property int current: 0
    property bool paused: false

    spacing: Theme.space.x2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("第 %1 张，共 %2 张").arg(root.current + 1).arg(root.count)

    component Turn: Button {
        width: Theme.size.touch
        implicitHeight: Theme.size.touch
        padding: 0
        iconSize: Theme.size.iconSmall
    }

    Turn {
        objectName: "previousSlide"
        iconLeft: "caret-left"
        said: qsTr("上一张")
        onClicked: root.turned(-1)
    }
    Row {
        spacing: Theme.space.x1
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: index === root.current ? Theme.mm(14) : Theme.mm(7)
                height: Theme.space.x1
                radius: height / 2
                color: index === root.current ? Theme.color.accent : Theme.contrast ? Theme.clear : Theme.color.lineStrong
                border.width: Theme.contrast ? Theme.size.stroke : 0
                border.color: Theme.color.lineStrong
            }
        }
    }
    Turn {
        objectName: "nextSlide"
        iconLeft: "caret-right"
        said: qsTr("下一张")
        onClicked: root.turned(1)
    }
    Turn {
        objectName: "pauseSlides"
        iconLeft: root.paused ? "play" : "pause"
        said: root.paused ? qsTr("接着播放") : qsTr("停在这一张")
        onClicked: root.pausePressed()
    }
}
