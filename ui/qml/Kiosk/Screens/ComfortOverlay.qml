import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// How to see, hear and reach: each setting one tap, at work at once, gone with the session.
FocusScope {
    id: root

    required property ComfortViewModel viewModel

    readonly property bool landscape: root.width > root.height
    readonly property int reach: Station.lowReach && !root.landscape ? Math.round(root.height * Station.reachShare) : root.height
    readonly property int room: root.reach - 2 * Theme.space.x5
    readonly property bool tight: !root.landscape && root.reach < 19 * Theme.type.headline.px // large type on a small panel

    function dismiss(): void {
        root.viewModel.close();
    }

    // On or back: by what does not fit on this page, then by a page.
    function turn(by: int): void {
        if (by > 0 && area.more) {
            area.showMore();
        } else if (by < 0 && area.above) {
            area.showLess();
        } else {
            area.contentY = 0;
            root.viewModel.turn(by);
        }
    }

    anchors.fill: parent
    onVisibleChanged: if (root.visible) foot.focusDone()
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: root.dismiss()

    Veil {}
    Card {
        id: card
        dialog: true
        width: Math.min(root.width - 2 * Theme.space.x4, Theme.mm(root.landscape ? 420 : 254))
        height: Math.min(root.room, head.height + rows.height + foot.height + 2 * Theme.space.x4 + 2 * Theme.space.x6)
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.landscape ? Math.round((root.height - height) / 2) : Theme.space.x5 }

        Column {
            id: head
            x: Theme.space.x5
            y: Theme.space.x6
            width: card.width - 2 * x

            KText {
                id: title
                width: parent.width
                role: root.tight ? Theme.type.label : Theme.elder ? Theme.type.title : Theme.type.headline
                even: true
                text: qsTr("怎么方便，就怎么调")
                Accessible.role: Accessible.Heading
            }
            KText {
                visible: !root.tight && !(root.landscape && Theme.elder) // the settings need the room
                width: parent.width
                text: qsTr("只管这一次，办完就恢复原样。")
                color: Theme.color.ink2
            }
        }
        ScrollArea {
            id: area
            x: Theme.space.x5 - leftMargin
            y: head.y + head.height + Theme.space.x4
            width: head.width + leftMargin + rightMargin
            height: foot.y - y - Theme.space.x4
            shelf: !Theme.elder // its foot leads on, within a page as from page to page
            contentHeight: rows.height
            ground: Theme.color.surface

            ComfortRows {
                id: rows
                width: area.contentWidth
                viewModel: root.viewModel
                broad: root.landscape
            }
        }
        ComfortFoot {
            id: foot
            x: Theme.space.x5
            y: card.height - height - Theme.space.x6
            width: head.width
            paged: root.viewModel.pageCount > 1
            back: area.above || root.viewModel.page > 0
            further: area.more || root.viewModel.page + 1 < root.viewModel.pageCount
            onTurned: by => Qt.callLater(root.turn, by) // a button that is disabled by its own press would keep hold of the finger
            onClosed: root.dismiss()
        }
    }
    Spoken {
        over: true
        sentence: qsTr("这里可以调字的大小、颜色、声音和按钮的位置。调好了，按“调好了”。")
    }
}
