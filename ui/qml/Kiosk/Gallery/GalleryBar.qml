pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The switches of the gallery: page, mode, text step, light contrast, reduced motion.
Item {
    id: root

    signal chosen(int index)

    required property list<string> pages
    required property int page

    readonly property list<string> modes: ["normal", "elder", "contrast"]
    readonly property list<string> modeNames: [qsTr("标准版"), qsTr("长辈版"), qsTr("高对比")]
    readonly property list<string> steps: [qsTr("标准字"), qsTr("大字"), qsTr("特大字")]

    implicitHeight: switches.height + 2 * Theme.space.x3

    Flow {
        id: switches
        x: Theme.size.margin
        y: Theme.space.x3
        width: root.width - 2 * Theme.size.margin
        spacing: Theme.size.gap

        Repeater {
            model: root.modes

            Chip {
                required property int index
                required property string modelData

                text: root.modeNames[index]
                checked: Theme.mode === modelData
                onClicked: Theme.mode = modelData
            }
        }
        Chip {
            text: qsTr("浅底高对比")
            checked: Theme.lightGround
            onClicked: Theme.lightGround = !Theme.lightGround
        }
        Repeater {
            model: root.steps

            Chip {
                required property int index
                required property string modelData

                text: modelData
                checked: Theme.textStep === index
                onClicked: Theme.textStep = index
            }
        }
        Chip {
            text: qsTr("减少动画")
            checked: Theme.reducedMotion
            onClicked: Theme.reducedMotion = !Theme.reducedMotion
        }
        Repeater {
            model: root.pages

            Chip {
                required property int index
                required property string modelData

                objectName: "page_" + index
                text: modelData
                checked: root.page === index
                onClicked: root.chosen(index)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.stroke
        color: Theme.color.line
    }
}
