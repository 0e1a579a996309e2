import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The pages of the review with the question of each above them, and the way out of what is wrong: below them, or beside the
// question where the panel is low. Who is not the holder of the card leaves, all else is changed.
Item {
    id: root

    required property ReviewViewModel viewModel
    property bool low: false
    property bool tight: false

    readonly property alias pages: book
    readonly property alias question: book.title
    readonly property bool ofHolder: book.part === "applicant"
    readonly property bool ofForm: book.part === "form"
    readonly property bool ofMaterials: book.part === "materials" && root.viewModel.photographed
    readonly property bool deniable: root.ofHolder || root.ofForm || root.ofMaterials

    Column {
        id: head
        width: root.width - (root.low && root.deniable ? deny.width + Theme.size.gutter : 0)
        spacing: Theme.space.x2

        Banner {
            visible: root.viewModel.problemText !== ""
            width: parent.width
            tone: Tone.Danger
            title: root.viewModel.problemText
        }
        KText {
            objectName: "reviewQuestion"
            width: parent.width
            role: root.tight ? Theme.type.title : Theme.type.headline
            text: book.title || " "
            fit: true // as high on every page, or the pages would never come to rest
            Accessible.role: Accessible.Heading
        }
    }
    ReviewPages {
        id: book
        anchors { top: head.bottom; topMargin: Theme.space.x3; left: parent.left; leftMargin: -leftMargin; right: parent.right; rightMargin: -rightMargin }
        height: root.height - y - (root.low ? 0 : deny.height + 2 * Theme.space.x3)
        viewModel: root.viewModel
        low: root.low
    }
    Button {
        id: deny
        objectName: root.ofHolder ? "notMeButton" : root.ofForm ? "editFormButton" : "editMaterialsButton"
        visible: root.deniable
        x: root.low ? root.width - width : 0
        y: root.low ? Math.round((head.height - height) / 2) : root.height - height - Theme.space.x3
        width: root.low ? implicitWidth : root.width
        height: root.low ? Theme.size.buttonSmall : Theme.size.button
        text: root.ofHolder ? qsTr("不是我，退出") : qsTr("有错，要改")
        iconLeft: root.ofHolder ? "sign-out" : "pencil-simple"
        onClicked: root.ofHolder ? Station.leavePressed() : root.ofForm ? root.viewModel.editForm() : root.viewModel.editMaterials()
    }
}
