import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers of the case beside a code that holds nothing but an opaque token.
Card {
    id: root

    required property SubmittedViewModel viewModel

    readonly property int pad: Theme.space.x4
    readonly property int codeSide: Theme.mm(54)
    readonly property bool delivered: root.viewModel.status === "delivered"

    implicitHeight: Math.max(root.codeSide, words.height) + 2 * root.pad

    Item {
        id: ground
        x: root.pad
        anchors.verticalCenter: parent.verticalCenter
        width: root.codeSide
        height: root.codeSide

        Image {
            anchors.centerIn: parent
            source: root.viewModel.codeSource
            sourceSize: Qt.size(root.codeSide, root.codeSide)
            smooth: false
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("查询用的二维码")
        }
    }
    Column {
        id: words
        anchors { left: ground.right; leftMargin: Theme.space.x4; right: parent.right; rightMargin: root.pad; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: Theme.type.note
            color: Theme.color.ink2
            text: qsTr("本机编号")
        }
        KText {
            objectName: "localNumber"
            width: parent.width
            role: Theme.type.title
            fit: true
            text: root.viewModel.localNo
        }
        KText {
            width: parent.width
            role: Theme.type.note
            color: Theme.color.ink2
            text: qsTr("平台编号")
        }
        KText {
            objectName: "caseNumber"
            width: parent.width
            role: root.delivered ? Theme.type.lead : Theme.type.body
            fit: true
            color: root.delivered ? Theme.color.ink : Theme.color.accentDeep
            text: root.delivered ? root.viewModel.caseNo : root.viewModel.ahead > 0 ? qsTr("送到后才有，前面还有 %1 件").arg(root.viewModel.ahead) : qsTr("送到后才有")
        }
        KText {
            width: parent.width
            role: Theme.type.note
            color: Theme.color.ink2
            text: qsTr("手机扫一扫，随时查进度；也可以抄下编号，打 %1 查询").arg(root.viewModel.phone)
        }
    }
}
