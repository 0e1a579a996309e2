import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers of the case beside a code that holds nothing but an opaque token. The number that counts stands largest: the
// platform's once it is known, until then the kiosk's own.
Card {
    id: root

    required property SubmittedViewModel viewModel
    property bool low: false // the number beside the code, not above it

    readonly property bool above: Theme.elder && !root.low
    readonly property int pad: Theme.space.x4
    readonly property int codeSide: Theme.mm(66)
    readonly property bool delivered: root.viewModel.status === "delivered"
    readonly property bool queued: root.viewModel.status === "queued"

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
                Accessible.name: qsTr("查询用的二维码")
            }
        }
        KText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Theme.type.note
            color: Theme.color.ink2
            fit: true
            text: qsTr("回执码")
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
        Grid {
            width: parent.width
            columns: root.above || words.width < Theme.mm(150) ? 1 : 2
            columnSpacing: Theme.space.x4
            rowSpacing: Theme.space.x2

            NamedValue {
                id: moment
                visible: !root.low || !root.delivered
                width: parent.columns === 1 ? words.width : Math.floor((words.width - parent.columnSpacing) / 2)
                name: root.delivered ? qsTr("提交时间") : qsTr("存好时间")
                value: root.viewModel.handedInAt
                whole: false
            }
            NamedValue {
                visible: root.delivered && root.low
                width: moment.width
                name: qsTr("本机编号")
                value: root.viewModel.localNo
            }
            NamedValue {
                visible: root.delivered || root.queued
                width: moment.width
                name: root.delivered ? qsTr("承诺办结") : qsTr("排在第")
                value: root.delivered ? root.viewModel.timeLimit : qsTr("%1 位").arg(root.viewModel.ahead + 1)
            }
        }
        NamedValue {
            visible: root.delivered && !root.low
            width: parent.width
            name: qsTr("本机编号")
            value: root.viewModel.localNo
            valueName: "localNumber"
        }
        KText {
            visible: root.queued
            width: parent.width
            role: Theme.type.note
            color: Theme.color.ink2
            text: qsTr("办理期限从送达那天算起。")
        }
    }
}
