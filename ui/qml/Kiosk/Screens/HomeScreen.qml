pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// The choice of an item. What hinders today is said here, before anybody begins.
ScreenFrame {
    id: root

    required property HomeViewModel viewModel

    readonly property bool drawn: !Theme.elder && !Theme.contrast
    readonly property bool scenic: root.drawn && !root.landscape
    readonly property bool pictured: root.drawn && root.width > 1.5 * root.height

    backText: qsTr("退出")
    backIcon: "sign-out"
    code: root.viewModel.staffCode
    onBackPressed: root.viewModel.back()

    background: Image {
        y: Theme.mm(25)
        width: root.width
        height: Theme.mm(140)
        visible: root.scenic
        source: root.scenic ? "image://art/hero" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }

    Image {
        id: picture
        width: Theme.frame.pictureColumn
        height: root.contentHeight - Theme.space.x4
        visible: root.pictured
        source: root.pictured ? "image://art/hero_land" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    HomeGreeting {
        visible: root.pictured
        beside: true
        x: Theme.space.x5
        y: Theme.space.x4
        width: picture.width - x
    }
    ScrollArea {
        id: area
        x: (root.pictured ? picture.width + Theme.frame.gapLandscape : 0) - leftMargin
        width: root.contentWidth - x + rightMargin
        height: root.contentHeight
        contentHeight: work.height
        onVisibleChanged: contentY = 0

        HomeWork {
            id: work
            width: area.contentWidth
            room: area.height
            viewModel: root.viewModel
            greeting: !root.pictured
            broad: root.width > 1.5 * root.height
            titled: root.pictured || !root.landscape && !Theme.elder
            scenic: root.scenic
        }
    }
}
