import QtQuick
import Kiosk.Items
import Kiosk.Theme

// The live picture of the document camera: outline of the page, one hint in the middle, the shutter low.
Item {
    id: root

    signal shutterPressed()

    property FrameSource frames
    property string hint
    property bool steady: false // the hint counts down to the shutter
    property real progress: 0
    property bool shutterVisible: true
    property bool shutterEnabled: true

    readonly property bool alive: root.frames !== null && root.frames.alive

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.mm(250)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.hint

    LivePicture {
        anchors.fill: parent
        frames: root.frames
        radius: Theme.radius.dialog
        outlineWidth: Theme.viewfinder.outlineWidth
        ground: Theme.viewfinder.edge
        cornerColor: Theme.color.paper
        outlineColor: Theme.viewfinder.outline
        pageTint: Theme.viewfinder.fill
    }
    Spinner {
        visible: !root.alive
        anchors { horizontalCenter: parent.horizontalCenter; bottom: pill.top; bottomMargin: Theme.space.x4 }
        size: Theme.mm(18)
        color: Theme.viewfinder.text
    }
    Rectangle {
        visible: root.alive && root.frames.outlined
        x: Theme.space.x3
        y: Theme.space.x3
        width: found.width + Theme.space.x5
        height: Theme.type.note.linePx + Theme.space.x2
        radius: height / 2
        color: Theme.viewfinder.ground

        Row {
            id: found
            anchors.centerIn: parent
            spacing: Theme.space.x1

            Icon {
                name: "check-circle"
                size: Theme.type.note.px
                color: Theme.viewfinder.outline
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.note
                text: qsTr("已找到纸边")
                color: Theme.viewfinder.text
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        id: pill
        visible: root.hint !== ""
        anchors.centerIn: parent
        width: Math.min(pillRow.width + 2 * Theme.space.x6, parent.width - 2 * Theme.space.x3)
        height: Theme.type.headline.linePx + 2 * Theme.space.x3
        radius: height / 2
        color: root.alive ? Theme.viewfinder.ground : Theme.clear

        Row {
            id: pillRow
            anchors.centerIn: parent
            spacing: Theme.space.x3

            CountdownRing {
                visible: root.steady
                width: Theme.type.headline.linePx
                height: width
                value: root.progress
                thickness: Theme.mm(2)
                color: Theme.viewfinder.outline
                ground: Theme.viewfinder.ring
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: root.alive ? Theme.type.headline : Theme.type.title
                text: root.hint
                color: Theme.viewfinder.text
                fit: true
                width: Math.min(naturalWidth, root.width - 2 * Theme.space.x10)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    ShutterButton {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.x3 }
        objectName: "shutterButton"
        visible: root.alive && root.shutterVisible
        enabled: root.shutterEnabled
        onClicked: root.shutterPressed()
    }
}
