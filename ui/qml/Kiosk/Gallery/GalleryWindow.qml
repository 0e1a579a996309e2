import QtQuick
import Kiosk.Layouts
import Kiosk.Theme

// Every control in every state, one page at a time. With `bare` the page alone, as tall as it is, to be photographed.
Window {
    id: root

    property int page: 0
    property bool bare: false

    readonly property list<string> pages: ["Foundations", "Buttons", "Tiles", "Fields", "Choices", "Dates", "Regions", "Keys", "Progress", "States", "Papers", "Timelines", "Sheets", "Rows"]
    readonly property int pageHeight: sheet.height // of the page alone

    color: Theme.color.paper
    title: qsTr("控件陈列")

    GalleryBar {
        id: bar
        visible: !root.bare
        width: root.width
        height: visible ? implicitHeight : 0
        pages: root.pages
        page: root.page
        onChosen: index => root.page = index
    }
    ScrollArea {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: sheet.height

        Item {
            id: sheet
            width: parent.width
            height: loaded.y + loaded.height + Theme.space.x10

            Loader {
                id: loaded
                x: Theme.size.margin - Theme.space.x3
                y: Theme.space.x8
                width: parent.width - 2 * x
                source: root.pages[root.page] + "Page.qml"
            }
        }
    }
}
