import QtQuick
import Kiosk.Items
import Kiosk.Theme

// The live picture of the document camera: outline of the page, one hint below it, the shutter low.
Item {
    id: root

    signal shutterPressed()

    property FrameSource frames
    property string hint
    property bool steady: false // the hint counts down to the shutter
    property real progress: 0
    property int seconds: 0 // until then, in the ring
    property bool shutterVisible: true
    property bool shutterEnabled: true

    readonly property bool alive: root.frames !== null && root.frames.alive

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.mm(250)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.hint

    LivePicture {
        id: picture
        width: parent.width
        height: root.alive && pill.visible ? pill.y - Theme.space.x2 : parent.height
        frames: root.frames
        radius: Theme.radius.dialog
        outlineWidth: Theme.viewfinder.outlineWidth
        ground: Theme.viewfinder.edge
        cornerColor: Theme.color.paper
        outlineColor: Theme.viewfinder.outline
        pageTint: Theme.viewfinder.fill
    }
    Spinner {
        visible: !root.alive && y > 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: pill.visible ? pill.y - height - Theme.space.x4 : Math.round((root.height - height) / 2)
        size: Theme.mm(18)
        color: Theme.viewfinder.text
    }
    Rectangle {
        id: pill
        visible: root.hint !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.alive ? root.height - height : Math.round((root.height - height) / 2)
        width: Math.min(pillRow.width + 2 * Theme.space.x6, parent.width - 2 * Theme.space.x3)
        height: words.height + 2 * Theme.space.x3
        radius: Math.min(height / 2, Theme.type.headline.linePx)
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
                text: root.seconds > 0 ? root.seconds : ""
                role: Theme.type.strong
                ink: Theme.viewfinder.text
                thickness: Theme.mm(2)
                color: Theme.viewfinder.outline
                ground: Theme.viewfinder.ring
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: words

                readonly property int room: root.width - 2 * Theme.space.x3 - 2 * Theme.space.x5 - (root.steady ? Theme.type.headline.linePx + Theme.space.x3 : 0)

                role: root.height > Theme.mm(80) ? Theme.type.title : Theme.type.strong // the same for every hint: the picture stands still
                text: root.hint
                color: Theme.viewfinder.text
                even: true
                horizontalAlignment: Text.AlignHCenter
                width: Math.min(naturalWidth, room)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    ShutterButton {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: picture.bottom; bottomMargin: Theme.space.x3 }
        objectName: "shutterButton"
        visible: root.alive && root.shutterVisible
        enabled: root.shutterEnabled
        onClicked: root.shutterPressed()
    }
}
