import QtQuick
import Kiosk.Items
import Kiosk.Theme

// Where a resident signs with a finger. Strokes are in millimetres from the top left corner of the pad.
Card {
    id: root

    signal changed()

    readonly property bool rapid: true // quick taps are meant
    property string dateText
    readonly property alias strokeCount: ink.strokeCount
    readonly property alias inkMm: ink.inkMm
    readonly property bool isEmpty: root.strokeCount === 0
    readonly property real widthMm: root.width / Theme.pxPerMm
    readonly property real heightMm: root.height / Theme.pxPerMm
    readonly property alias strokes: ink.strokes

    function undo() {
        ink.undo()
    }

    function clear() {
        ink.clear()
    }

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.mm(160)
    border.width: Theme.size.strokeStrong
    border.color: Theme.color.lineStrong
    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("签名处")

    Rectangle {
        id: base
        x: Theme.space.x8
        y: Math.min(Math.round(root.height * 0.78), root.height - Theme.type.note.linePx - Theme.space.x4)
        width: root.width - 2 * Theme.space.x8
        height: Theme.size.stroke
        color: Theme.color.line
    }
    KText {
        visible: width + day.width + Theme.space.x4 < base.width
        anchors { left: base.left; top: base.bottom; topMargin: Theme.space.x2 }
        role: Theme.type.note
        text: qsTr("签在横线上方")
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }
    KText {
        id: day
        anchors { right: base.right; top: base.bottom; topMargin: Theme.space.x2 }
        role: Theme.type.note
        text: root.dateText
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }
    InkCanvas {
        id: ink
        anchors.fill: parent
        pxPerMm: Theme.pxPerMm
        penWidth: Theme.mm(1.6)
        penColor: Theme.color.ink
        onChanged: root.changed()
        Component.onDestruction: ink.forget()
    }
}
