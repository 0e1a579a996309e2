import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers of the case beside a code that holds nothing but an opaque token, for staff at a window.
Card {
    id: root

    required property SubmittedViewModel viewModel
    property bool low: false // the number beside the code, not above it

    readonly property bool above: Theme.elder && !root.low
    readonly property int pad: Theme.space.x4
    readonly property int codeSide: Theme.mm(66)
    readonly property bool delivered: root.viewModel.status === "delivered"
    readonly property bool onSlip: root.viewModel.slip && root.viewModel.printPhase !== "failed"

    readonly property int under: root.pad + (root.above ? number.height + Theme.space.x3 : 0)
    readonly property int lowerHeight: Math.max(picture.height, words.height)

    implicitHeight: root.under + root.lowerHeight + root.pad

    CaseNumber {
        id: number
        visible: root.above
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        viewModel: root.viewModel
    }
    Column {
        id: picture
        x: root.pad
        y: root.under + Math.round((root.lowerHeight - height) / 2)
        width: root.codeSide
        spacing: Theme.space.x1

        Item {
            width: root.codeSide
            height: root.codeSide

            Image {
                objectName: "receiptCode"
                anchors.centerIn: parent
                source: root.viewModel.codeSource
                sourceSize: Qt.size(root.codeSide, root.codeSide)
                smooth: false
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("给窗口扫的二维码")
            }
        }
        KText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Theme.type.note
            color: Theme.color.ink2
            even: true
            text: qsTr("到窗口可以扫这个码")
        }
    }
    Rectangle {
        id: divide
        x: picture.x + picture.width + root.pad
        y: root.under
        width: Theme.size.stroke
        height: root.lowerHeight
        color: Theme.color.line
    }
    Column {
        id: words
        anchors { left: divide.right; leftMargin: root.pad; right: parent.right; rightMargin: root.pad }
        y: root.under + Math.round((root.lowerHeight - height) / 2)
        spacing: Theme.space.x3

        CaseNumber {
            visible: !root.above
            width: parent.width
            viewModel: root.viewModel
        }
        NamedValue {
            visible: !root.low
            width: parent.width
            name: root.delivered ? qsTr("提交时间") : qsTr("存好时间")
            value: root.viewModel.handedInAt
            whole: false
        }
        Column {
            width: parent.width
            spacing: Theme.space.x1

            KText {
                width: parent.width
                role: Theme.type.note
                even: true
                text: qsTr("有问题打 %1，报这个号").arg(root.viewModel.phone)
            }
            KText {
                visible: root.delivered
                width: parent.width
                role: Theme.type.note
                color: Theme.color.ink2
                even: true
                text: root.onSlip ? qsTr("纸上是本机编号 %1").arg(root.viewModel.localNo) : qsTr("本机编号 %1").arg(root.viewModel.localNo)
            }
        }
    }
}
