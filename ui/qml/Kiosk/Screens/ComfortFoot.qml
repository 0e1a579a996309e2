import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Done, and in the elder version the other pages: above it, or beside it on a wide panel.
Item {
    id: root

    signal turned(int by)
    signal closed()

    required property bool paged
    required property bool back // something came before
    required property bool further
    readonly property bool beside: root.paged && root.width > Theme.mm(280)
    readonly property int part: root.beside ? Math.floor((root.width - 2 * Theme.size.gutter) / 3) : Math.floor((root.width - Theme.size.gutter) / 2)

    implicitHeight: done.y + done.height

    function focusDone(): void {
        done.forceActiveFocus();
    }

    Button {
        objectName: "comfortBack"
        visible: root.paged
        enabled: root.back
        width: root.part
        height: root.beside ? done.height : implicitHeight
        iconLeft: "arrow-left"
        text: qsTr("上一页")
        onClicked: root.turned(-1)
    }
    Button {
        id: more
        objectName: "comfortMore"
        visible: root.paged
        enabled: root.further
        x: root.part + Theme.size.gutter
        width: root.part
        height: root.beside ? done.height : implicitHeight
        iconRight: "arrow-right"
        text: qsTr("下一页")
        onClicked: root.turned(1)
    }
    Button {
        id: done
        objectName: "closeComfortButton"
        x: root.beside ? root.width - width : 0
        y: root.paged && !root.beside ? more.height + Theme.space.x3 : 0
        width: root.beside ? root.part : root.width
        height: Theme.size.buttonMain
        focus: true
        kind: Button.Primary
        role: Theme.elder ? Theme.type.title : Theme.type.label
        text: qsTr("调好了")
        onClicked: root.closed()
    }
}
