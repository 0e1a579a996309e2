pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The answers, with the way back to them.
FactCard {
    id: root

    required property RecordListModel rows

    objectName: "reviewForm"
    icon: "note-pencil"
    title: qsTr("填写的内容")
    action: qsTr("修改")
    actionName: "editFormButton"

    Column {
        width: parent.width
        spacing: Theme.space.x1

        Repeater {
            model: root.rows

            ReviewAnswer { width: parent?.width ?? 0 }
        }
    }
}
