import QtQuick
import Kiosk.Theme

// One page of a material: its picture, or what stands in for it; a seal with a word; a touch looks at it, below it the way to
// take it again. The picture is not asynchronous: Qt's picture thread would wait for Python while Python waits for it.
Column {
    id: root

    signal opened()
    signal retaken()

    property string title
    property string note
    property string source // of the page; none where no paper is needed or none was taken yet
    property string standIn: "image-square" // icon instead of a page
    property bool busy: false
    property string seal // the word of the seal
    property string sealIcon: root.sealTone === Tone.Success ? "seal-check" : root.sealTone === Tone.Attention ? "warning" : "warning-circle"
    property int sealTone: Tone.Success
    property string retake // its word; none where it cannot be taken again
    property int pageHeight: Theme.mm(44)

    readonly property bool paper: root.source !== ""

    spacing: Theme.space.x2

    PressBase {
        id: page
        objectName: root.objectName + "_page"
        width: root.width
        height: root.pageHeight
        enabled: root.paper && !root.busy
        text: root.title
        said: root.seal !== "" ? root.title + "，" + root.seal : root.title
        onClicked: root.opened()

        background: Rectangle {
            radius: Theme.radius.control
            color: root.paper || root.busy || root.seal === "" ? Theme.color.sunken : Theme.toneTint(root.sealTone)
            border.width: page.down ? Theme.size.strokeStrong : root.paper && !Theme.contrast ? 0 : Theme.size.stroke
            border.color: page.down ? Theme.color.primary : Theme.contrast ? Theme.color.lineStrong : root.seal === "" ? Theme.color.lineStrong : Theme.toneLine(root.sealTone)

            FocusRing { shown: page.visualFocus }
        }
        contentItem: Item {
            Image {
                visible: root.paper && !root.busy
                anchors { fill: parent; margins: Theme.space.x2 }
                source: visible && width > 0 ? root.source : "" // while it is hidden, nobody holds the page
                sourceSize: Qt.size(width, height)
                cache: false
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                name: root.paper || root.busy ? "" : root.seal !== "" ? root.sealIcon : root.standIn
                size: Theme.mm(16)
                color: root.seal !== "" ? Theme.toneInk(root.sealTone) : Theme.color.ink3
            }
            Spinner {
                visible: root.busy
                anchors.centerIn: parent
                size: Theme.mm(16)
            }
        }
    }
    Column {
        width: root.width

        KText {
            width: parent.width
            role: Theme.type.strong
            text: root.title
            Accessible.ignored: true
        }
        KText {
            visible: root.note !== ""
            width: parent.width
            role: Theme.type.note
            text: root.note
            color: Theme.color.ink2
        }
    }
    Badge {
        visible: root.seal !== ""
        width: Math.min(implicitWidth, root.width)
        text: root.seal
        icon: root.sealIcon
        tone: root.sealTone
    }
    Button {
        objectName: root.objectName + "_retake"
        visible: root.retake !== ""
        width: root.width
        implicitHeight: Theme.size.buttonSmall
        role: Theme.type.strong
        iconLeft: "camera"
        iconSize: Theme.size.iconSmall
        text: root.retake
        said: root.retake + "，" + root.title
        onClicked: root.retaken()
    }
}
