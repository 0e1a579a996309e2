pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pages of one paper that were taken so far, and what may be done: another one, or the last one again. With `apart` the
// buttons stand in `place`, low.
Item {
    id: root

    required property MaterialsViewModel viewModel
    required property Item place
    property bool apart: false

    readonly property int count: root.viewModel.pageSources.length
    readonly property int perRow: Math.max(3, Math.ceil(root.count / 2))
    readonly property int rows: Math.ceil(root.count / root.perRow)
    readonly property int room: root.height - (root.apart ? 0 : buttons.height + Theme.space.x4)
    readonly property int pageHeight: Math.floor(Math.min((root.room - (root.rows - 1) * Theme.size.gutter) / Math.max(1, root.rows), 1.42 * (root.width - (root.perRow - 1) * Theme.size.gutter) / root.perRow))

    Flow {
        width: parent.width
        spacing: Theme.size.gutter

        Repeater {
            model: root.viewModel.pageSources

            Rectangle {
                id: page

                required property string modelData
                required property int index

                width: Math.floor(root.pageHeight / 1.42)
                height: root.pageHeight
                radius: Theme.radius.control
                color: Theme.color.sunken
                border.width: Theme.contrast ? Theme.size.stroke : 0
                border.color: Theme.color.lineStrong

                Image {
                    anchors { fill: parent; margins: Theme.space.x2 }
                    source: page.visible && width > 0 && height > 0 ? page.modelData : ""
                    sourceSize: Qt.size(width, height)
                    cache: false
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("第 %1 页").arg(page.index + 1)
                }
            }
        }
    }
    Grid {
        id: buttons

        readonly property int half: Math.floor((width - spacing) / 2)
        readonly property bool stacked: Math.max(another.implicitWidth, again.implicitWidth) > half
        readonly property int each: stacked ? width : half

        parent: root.apart ? root.place : root
        y: parent.height - height - Theme.space.x4 * (root.apart ? 1 : 0)
        width: parent.width
        columns: buttons.stacked ? 1 : 2
        spacing: Theme.size.gutter

        Button {
            id: another
            objectName: "anotherButton"
            width: buttons.each
            text: qsTr("再拍一页")
            iconLeft: "camera"
            enabled: root.viewModel.mayHaveMore
            onClicked: root.viewModel.another()
        }
        Button {
            id: again
            objectName: "lastAgainButton"
            width: buttons.each
            text: qsTr("重拍最后一页")
            iconLeft: "arrow-counter-clockwise"
            onClicked: root.viewModel.retake()
        }
    }
}
