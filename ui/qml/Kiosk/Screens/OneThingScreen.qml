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

    spoken: [qsTr("这件事要带什么、到哪里办，都写在这里。"), root.viewModel.meaning].filter(words => words !== "").join("\n")
    onBackPressed: root.viewModel.back()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: guide.height + Theme.space.x5

        Grid {
            id: guide
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.frame.gapLandscape
            rowSpacing: Theme.space.x4

            readonly property int each: Math.floor((area.contentWidth - (guide.columns - 1) * guide.columnSpacing) / guide.columns)

            Column {
                width: guide.each
                spacing: Theme.space.x4

                SampleBadge { visible: root.viewModel.sample }
                KText {
                    width: parent.width
                    role: root.small ? Theme.type.title : Theme.type.headline
                    text: root.viewModel.title
                    Accessible.role: Accessible.Heading
                }
                Meaning { text: root.viewModel.meaning }
                Banner {
                    width: parent.width
                    tone: Tone.Info
                    icon: "map-pin"
                    title: qsTr("现在要到窗口办")
                    text: root.viewModel.where
                }
            }
            Column {
                width: guide.each
                spacing: Theme.space.x4

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
}
