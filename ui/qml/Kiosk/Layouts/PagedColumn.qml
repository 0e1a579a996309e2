import QtQuick
import Kiosk.Theme

// Sections one below the other. In the elder version as many as fit; the others follow page by page, at the press of a
// button and without a gesture. A section that is higher than the room is moved within its page; one that may be read in parts
// begins on the page before, where less than half of it is used.
ScrollArea {
    id: root

    default property alias sections: column.data
    property bool paged: Theme.elder
    property int spacing: Theme.space.x4
    property int page: 0
    property bool gone: false // let go, with a call still due

    readonly property list<int> wanted: root.arrange()
    property list<int> pages // the page of each section, once everything that changes together has changed
    readonly property int pageCount: root.pages.length > 0 ? Math.max(...root.pages) + 1 : 1
    readonly property bool atEnd: root.page + 1 >= root.pageCount && !root.more
    readonly property bool further: root.page > 0 || root.above // something was read before this
    readonly property string pageWords: root.pageCount > 1 ? qsTr("第 %1 页，共 %2 页").arg(root.page + 1).arg(root.pageCount) : ""
    readonly property PageSection first: root.firstOf(root.page)

    function arrange(): list<int> {
        const pages = [];
        let page = 0;
        let used = 0;
        for (const child of column.children) {
            const section = child as PageSection;
            const height = section?.present ? section.height : 0;
            const follows = (section?.parts ?? false) && used < 0.5 * root.height && height > root.height;
            const over = !follows && used + root.spacing + height > root.height - Theme.space.x1 || (section?.opens ?? false);
            if (root.paged && height > 0 && used > 0 && over) {
                page += 1;
                used = 0;
            }
            used += height > 0 ? height + (used > 0 ? root.spacing : 0) : 0;
            pages.push(page);
        }
        return pages;
    }

    function firstOf(page: int): PageSection {
        for (let at = 0; at < root.pages.length; at++) {
            const section = column.children[at] as PageSection;
            if (section?.present && root.pages[at] === page)
                return section;
        }
        return null;
    }

    function settle(): void {
        if (root.gone)
            return;
        root.pages = root.wanted;
        root.page = Math.min(root.page, root.pageCount - 1);
        root.turn();
    }

    function turn(): void {
        for (let at = 0; at < root.pages.length; at++) {
            const section = column.children[at] as PageSection;
            if (section)
                section.turned = root.pages[at] === root.page;
        }
    }

    // Not at once: a button that were disabled by its own press would keep hold of the finger, and lose the next touch.
    function next(): void {
        Qt.callLater(root.goOn);
    }

    function previous(): void {
        Qt.callLater(root.goBack);
    }

    // On by one page, or by what does not fit on this one.
    function goOn(): void {
        if (root.more) {
            root.showMore();
        } else if (!root.atEnd) {
            root.page += 1;
            root.contentY = 0;
        }
    }

    // Back to what is above on this page, then by one page.
    function goBack(): void {
        if (root.above) {
            root.showLess();
        } else {
            root.page = Math.max(0, root.page - 1);
            root.contentY = 0;
        }
    }

    shelf: !root.paged // there the main action leads on
    contentHeight: column.height
    slack: Theme.size.stroke
    onWantedChanged: Qt.callLater(root.settle) // what is shown may itself decide about the room for the pages
    onPageChanged: root.turn()
    onVisibleChanged: root.page = 0
    Component.onCompleted: root.settle()
    Component.onDestruction: root.gone = true

    Column {
        id: column
        width: root.contentWidth
        spacing: root.spacing
    }
}
