// The least that a front end of pages can be: the limit that our own start is compared with.
import QtQuick
import QtQuick.Controls

ApplicationWindow {
    width: 1080
    height: 1920
    visible: true

    StackView {
        anchors.fill: parent
        initialItem: Page {
            header: ToolBar {
                Label {
                    anchors.centerIn: parent
                    text: "政务服务"
                }
            }
            Grid {
                anchors.centerIn: parent
                columns: 2
                Repeater {
                    model: 8
                    Button {
                        required property int index
                        text: "办理事项 " + (index + 1)
                    }
                }
            }
        }
    }
}
