pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Own cases as rows, their badges in one place: what it was, when and where it was handed in, where it stands. Of one height,
// but for names that take more lines. What does not fit of the page that came is shown in parts.
Grid {
    id: root

    signal chosen(string code)

    required property RecordListModel cases
    property int room: 0
    property int pagerRoom: 0 // of the room, where there is more than one part
    property int total: 0 // cases on all pages
    property bool landscape: false

    readonly property int each: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
    readonly property int whole: Theme.elder ? 4 : 8 // cases of a page
    property bool beside: false // the badges
    property list<int> heights: [] // that each row needs
    readonly property int most: Math.max(0, ...root.heights)
    readonly property bool alike: root.most - Math.min(root.most, ...root.heights) < Theme.space.x1
    property real longest: 0 // of the names, in one line

    // Set once all rows are there: what one row needs decides about all of them.
    function even(): void {
        const tiles = Array.from(root.children).filter(child => child instanceof RowTile);
        root.beside = tiles.every(tile => tile.fits);
        root.longest = Math.max(0, ...tiles.map(tile => tile.naturalWidth));
        root.heights = tiles.map(tile => tile.implicitHeight);
    }

    readonly property int shown: root.fitting() // at a time, so that every part but the last is full
    readonly property int paged: root.shown < root.total ? root.room - root.pagerRoom : root.room
    readonly property int lines: Math.ceil(root.shown / root.columns)
    readonly property int share: Math.min(Theme.mm(Theme.elder ? 63 : 32), Math.floor((root.paged + root.rowSpacing) / root.lines) - root.rowSpacing)
    property int part: 0 // which

    function fitting(): int {
        const whole = root.whole;
        if (root.heights.length === 0 || root.total === 0)
            return whole;
        const needed = count => {
            const parts = Array.from({ length: Math.ceil(root.heights.length / count) }, (_, part) => root.heightOf(part * count, count));
            return Math.max(0, ...parts);
        };
        if (root.total <= whole && needed(root.total) <= root.room)
            return whole;
        let shown = root.total > whole ? whole : root.total;
        while (shown > root.columns && needed(shown) > root.room - root.pagerRoom)
            shown = root.total > whole ? shown / 2 : shown - 1;
        return shown;
    }

    // Of `count` rows from the one at `start` on; rows that have not come yet are taken to be as high as the highest.
    function heightOf(start: int, count: int): int {
        let sum = -root.rowSpacing;
        for (let at = start; at < start + count; at += root.columns)
            sum += root.lineHeight(at) + root.rowSpacing;
        return sum;
    }

    // Of the line that begins with the row at `at`.
    function lineHeight(at: int): int {
        const line = root.heights.slice(at, at + root.columns);
        return line.length > 0 ? Math.max(...line) : at < root.total ? root.most : -root.rowSpacing;
    }

    columns: root.landscape && root.width > 34 * Theme.type.label.px && root.longest < root.width ? 2 : 1
    columnSpacing: Theme.size.gutter
    rowSpacing: Theme.space.x2

    Repeater {
        model: root.cases

        RowTile {
            id: row

            required property int index
            required property string code
            required property string name
            required property string icon_name
            required property string handed_in
            required property string status
            required property string stage

            objectName: "case_" + row.code
            width: root.each
            height: Math.max(root.shown > 1 ? root.lineHeight(row.index - row.index % root.columns) : implicitHeight, root.alike ? root.share : 0)
            visible: Math.floor(row.index / root.shown) === root.part
            beside: root.beside
            onFitsChanged: Qt.callLater(root.even)
            onImplicitHeightChanged: Qt.callLater(root.even)
            Component.onCompleted: Qt.callLater(root.even)
            well: true
            caret: true
            text: row.name
            sub: row.handed_in
            iconName: row.icon_name
            badge: row.status
            badgeIcon: row.stage === "waiting" ? "warning" : row.stage === "done" ? "check-circle" : row.stage === "ended" ? "x-circle" : "clock"
            badgeTone: row.stage === "waiting" ? Tone.Attention : row.stage === "done" ? Tone.Success : row.stage === "ended" ? Tone.Neutral : Tone.Info
            Accessible.description: row.status + "，" + row.handed_in
            onClicked: root.chosen(row.code)
        }
    }
}
