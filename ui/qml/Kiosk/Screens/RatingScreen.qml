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

    spoken: root.rated ? qsTr("谢谢，评价已收到。") : qsTr("这次办得怎么样？点一下就行，不评也可以。")
    mainText: root.rated ? qsTr("办完了，退出") : qsTr("不评了，退出")
    mainIcon: "sign-out"
    mainKind: root.rated ? Button.Primary : Button.Secondary
    onBackPressed: root.viewModel.back()
    onMainPressed: root.viewModel.finish()

    ScrollArea {
        id: area
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.elder ? Theme.space.x3 : Theme.space.x5

            Column {
                id: words
                width: parent.width
                spacing: Theme.space.x1

                KText {
                    width: parent.width
                    role: root.small ? Theme.type.title : Theme.type.headline
                    text: root.rated ? qsTr("谢谢，评价已收到") : qsTr("这次办得怎么样？")
                }
                KText {
                    width: parent.width
                    role: root.small ? Theme.type.body : Theme.type.lead
                    even: true
                    color: Theme.color.ink2
                    text: root.rated ? qsTr("评价不影响办理结果。") : root.small ? qsTr("点一下就行，不评也可以。") : qsTr("点一下就行，不评也可以。评价不影响办理结果。")
                }
            }
            StarRating {
                objectName: "rating"
                width: parent.width
                stacked: !root.landscape
                room: area.height - words.height - column.spacing - Theme.space.x4
                grade: root.viewModel.grade
                onGraded: grade => root.viewModel.rate(grade)
            }
        }
    }
}
