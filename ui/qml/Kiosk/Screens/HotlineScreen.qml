pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// The telephone that answers for everything: its number, when, and what to say. This machine does not dial it.
ScreenFrame {
    id: root

    required property HotlineViewModel viewModel

    spoken: qsTr("请用自己的电话拨打 12345，白天晚上都有人接。")
    onBackPressed: root.viewModel.back()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: words.height + Theme.space.x5

        Grid {
            id: words
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.frame.gapLandscape
            rowSpacing: Theme.space.x4

            readonly property int each: Math.floor((area.contentWidth - (words.columns - 1) * words.columnSpacing) / words.columns)

            Column {
                width: words.each
                spacing: Theme.space.x4

                KText {
                    width: parent.width
                    role: root.small ? Theme.type.title : Theme.type.headline
                    even: true
                    text: qsTr("打 12345，什么事都能问")
                    Accessible.role: Accessible.Heading
                }
                PhoneCard {
                    width: parent.width
                    phone: "12345"
                }
            }
            Column {
                width: words.each
                spacing: Theme.space.x4

                SectionTitle {
                    width: parent.width
                    text: qsTr("打电话前看一看")
                }
                BulletRow {
                    width: parent.width
                    icon: "phone"
                    tone: Tone.Info
                    text: qsTr("用自己的电话打，这台机器不能打电话。")
                }
                BulletRow {
                    width: parent.width
                    icon: "clock"
                    tone: Tone.Info
                    text: qsTr("白天晚上、节假日，都有人接。")
                }
                BulletRow {
                    width: parent.width
                    icon: "chat-circle-text"
                    tone: Tone.Info
                    text: qsTr("说清楚三样：什么事、在哪里、什么时候。")
                }
                BulletRow {
                    width: parent.width
                    icon: "note-pencil"
                    tone: Tone.Info
                    text: qsTr("记下工单编号，过后再打可以问进度。")
                }
            }
        }
    }
}
