pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// The choice of an item. What hinders today is said here, before anybody begins.
ScreenFrame {
    id: root

    required property HomeViewModel viewModel

    readonly property bool scenic: !Theme.elder && !Theme.contrast
    readonly property bool pictured: root.landscape && root.scenic && root.width > 1.5 * root.height
    readonly property int workX: root.pictured ? Theme.frame.pictureColumn + Theme.frame.gapLandscape : 0

    backText: qsTr("退出")
    backIcon: "sign-out"
    code: root.viewModel.problemCode
    onBackPressed: root.viewModel.back()

    background: Image {
        y: Theme.mm(25)
        width: root.width
        height: Theme.mm(140)
        visible: root.scenic && !root.landscape
        source: visible ? "image://art/hero" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }

    Image {
        id: picture
        width: Theme.frame.pictureColumn
        height: root.contentHeight - Theme.space.x4
        visible: root.pictured
        source: visible ? "image://art/hero_land" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    HomeGreeting {
        visible: root.pictured
        x: Theme.space.x5
        y: Theme.space.x4
        width: picture.width - 2 * x
    }
    ScrollArea {
        id: area
        x: root.workX - leftMargin
        width: root.contentWidth - root.workX + leftMargin + rightMargin
        height: root.contentHeight
        contentHeight: work.height

      Column {
        id: work
        width: area.contentWidth
        spacing: Theme.space.x3

        Column {
            id: upper
            width: parent.width
            spacing: Theme.space.x4

            HomeGreeting {
                visible: !root.pictured
                width: parent.width
            }
            HomeNotices {
                width: parent.width
                problem: root.viewModel.problemText
                online: root.viewModel.online
            }
        }
        HomeTiles {
            id: tiles
            width: parent.width
            room: area.height
            tiles: root.viewModel.tiles
            onChosen: code => root.viewModel.choose(code)
        }
        Pager {
            width: parent.width
            visible: root.viewModel.pageCount > 1
            page: root.viewModel.page
            count: root.viewModel.pageCount
            onTurned: by => root.viewModel.turnPage(by)
        }
      }
    }
}
