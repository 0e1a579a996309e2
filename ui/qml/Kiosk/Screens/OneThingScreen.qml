pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// What is done together: its parts, what to bring, and where. For now to read only.
ScreenFrame {
    id: root

    required property OneThingViewModel viewModel

    spoken: qsTr("这件事要带什么、到哪里办，都写在这里。")
    onBackPressed: root.viewModel.back()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: guide.height

        Column {
            id: guide
            width: area.contentWidth
            spacing: Theme.space.x4
            bottomPadding: Theme.space.x5

            SampleBadge { visible: root.viewModel.sample }
            KText {
                width: parent.width
                role: Theme.type.headline
                text: root.viewModel.title
            }
            Banner {
                width: parent.width
                tone: Tone.Info
                icon: "map-pin"
                title: qsTr("现在要到窗口办")
                text: root.viewModel.where
            }
            SectionTitle {
                width: parent.width
                text: qsTr("一共 %1 件，带这些材料").arg(legs.count)
            }
            Card {
                width: parent.width
                height: rows.height + 2 * Theme.space.x2

                Column {
                    id: rows
                    x: Theme.space.x4
                    y: Theme.space.x2
                    width: parent.width - 2 * x

                    Repeater {
                        id: legs
                        model: root.viewModel.legs

                        OneThingLeg {
                            required property int index
                            required number
                            required name
                            required needs

                            width: rows.width
                            last: index === legs.count - 1
                        }
                    }
                }
            }
        }
    }
}
