import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The code that a phone scans: dark on white in every mode, with an opaque address and nothing of anybody in it.
Item {
    id: root

    required property UsePhoneViewModel viewModel

    readonly property bool waits: root.viewModel.checking || root.viewModel.opening
    readonly property bool shown: root.viewModel.codeSource !== "" && !root.viewModel.checking && !root.viewModel.seen

    Rectangle {
        visible: !root.shown
        anchors.fill: parent
        radius: Theme.radius.card
        color: root.viewModel.seen ? Theme.color.primaryTint : Theme.color.sunken
        border.width: Theme.size.stroke
        border.color: Theme.contrast ? Theme.color.lineStrong : Theme.color.line
    }
    Image {
        objectName: "phoneCode"
        anchors.centerIn: parent
        visible: root.shown
        source: root.viewModel.codeSource
        sourceSize: Qt.size(root.width, root.width)
        smooth: false
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("用手机扫的二维码")
    }
    Spinner {
        visible: root.waits
        size: Theme.mm(20)
        anchors.centerIn: parent
    }
    Icon {
        visible: !root.shown && !root.waits
        anchors.centerIn: parent
        name: "device-mobile"
        size: Math.round(root.width * 0.4)
        color: root.viewModel.seen ? Theme.color.primary : Theme.color.ink3
    }
}
