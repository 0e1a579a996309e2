pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// How was it? One grade at most; none is fine too.
ScreenFrame {
    id: root

    required property RatingViewModel viewModel

    readonly property bool rated: root.viewModel.grade > 0

    mainText: root.rated ? qsTr("办完了，退出") : qsTr("不评了，退出")
    mainIcon: "sign-out"
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.finish()

    ScrollArea {
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x5

            Column {
                width: parent.width
                spacing: Theme.space.x1

                KText {
                    width: parent.width
                    role: Theme.type.headline
                    text: root.rated ? qsTr("谢谢，评价已收到") : qsTr("这次办得怎么样？")
                }
                KText {
                    width: parent.width
                    role: Theme.type.lead
                    even: true
                    color: Theme.color.ink2
                    text: root.rated ? root.viewModel.itemName : qsTr("点一下就行，不评也可以。评价不影响办理结果。")
                }
            }
            StarRating {
                objectName: "rating"
                width: parent.width
                stacked: Theme.elder || !root.landscape
                grade: root.viewModel.grade
                enabled: !root.rated
                onGraded: grade => root.viewModel.rate(grade)
            }
        }
    }
}
