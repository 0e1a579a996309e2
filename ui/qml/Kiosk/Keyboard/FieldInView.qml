import QtQuick
import Kiosk.Theme

// Keeps what is typed into above the keyboard: its page scrolls, and where that is not enough the stage rises. At once,
// without a motion of the whole page, which the software renderer would draw frame by frame.
QtObject {
    id: root

    required property Item stage
    required property Item box // the field with its label and message; null when nothing is typed
    required property int free // height above the keyboard

    property int rise: 0
    property Flickable page: null

    readonly property int boxHeight: root.box?.height ?? 0 // a message may come while typing

    readonly property Binding lift: Binding {
        target: root.stage
        property: "y"
        value: -root.rise
    }

    function pageOf(item: Item): Flickable {
        for (let outer = item?.parent; outer; outer = outer.parent) {
            if (outer instanceof Flickable)
                return outer;
        }
        return null;
    }

    // The page gets room for its end to be scrolled above the keyboard.
    function scroll(): void {
        const edge = root.page.mapToItem(root.stage, 0, root.page.height).y;
        root.page.bottomMargin = Math.max(0, edge - root.free);
        const top = root.box.mapToItem(root.page.contentItem, 0, 0).y - Theme.space.x3;
        const bottom = top + root.box.height + 2 * Theme.space.x3;
        const least = bottom - root.page.height + root.page.bottomMargin;
        root.page.contentY = Math.max(0, Math.min(top, Math.max(root.page.contentY, least)));
    }

    function leavePage(): void {
        root.page.bottomMargin = 0;
        root.page.contentY = Math.max(0, Math.min(root.page.contentY, root.page.contentHeight - root.page.height));
        root.page = null;
    }

    function place(): void {
        const page = root.pageOf(root.box);
        if (root.page && root.page !== page)
            root.leavePage();
        root.page = page;
        if (root.page)
            root.scroll();
        const bottom = root.box ? root.box.mapToItem(root.stage, 0, root.box.height).y + Theme.space.x3 : 0;
        root.rise = Math.max(0, Math.ceil(bottom - root.free));
    }

    onBoxHeightChanged: Qt.callLater(root.place)
    onFreeChanged: Qt.callLater(root.place)
    onBoxChanged: Qt.callLater(root.place)
    // Its functions are gone by then: the page and the stage are put back by hand.
    Component.onDestruction: {
        if (root.page)
            root.page.bottomMargin = 0;
        if (root.stage)
            root.stage.y = 0;
    }
}
