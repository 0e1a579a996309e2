import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Where content that scrolls may be cut: between its sentences and cards, never through one, and not below a heading that
// nothing follows. What is higher than a piece of the room is seen by its parts.
QtObject {
    id: root

    property Item content // null where nothing is asked
    property int room: 0
    property real piece: 0.6 // of the room, that is left empty rather than cut
    property real extent: 0 // of the content; where it changes, so did what stands in it

    readonly property real least: root.room * Math.max(0.25, 0.9 - root.piece) // is never covered
    property list<int> edges // of what stands whole: top and bottom in turn
    property bool gone: false // let go while a measurement was due

    Component.onDestruction: root.gone = true

    onContentChanged: root.due()
    onRoomChanged: root.due()
    onExtentChanged: root.due()

    // Measured once everything that changes together has changed.
    function due(): void {
        Qt.callLater(root.measure);
    }

    function measure(): void {
        if (!root.gone)
            root.edges = root.content ? root.edgesOf(root.content) : [];
    }

    function edgesOf(item: Item): list<int> {
        const found = [];
        for (const child of item.children) {
            const thin = child instanceof Rectangle && child.width < Theme.space.x2; // a line between others
            if (!child.visible || child.height <= 0 || thin)
                continue;
            const top = Math.round(child.mapToItem(root.content, 0, 0).y);
            const drawn = child instanceof T.Control || child instanceof Image || child instanceof Rectangle;
            if (child instanceof Text) {
                const whole = child.lineCount < 4 ? child.lineCount : 1; // lines that stay together
                const follows = child.Accessible.role === Accessible.Heading ? Theme.space.x6 : 0; // the edge of what it heads
                for (let line = 0; line < child.lineCount; line += whole)
                    found.push(top + line * child.lineHeight, top + (line + whole) * child.lineHeight + follows);
            } else if (drawn && child.height < root.piece * root.room) {
                found.push(top - Theme.space.x1, top + Math.round(child.height)); // with its shadow
            } else {
                const parts = root.edgesOf(child);
                if (drawn && parts.length > 0)
                    found.push(top - Theme.space.x1, Math.min(...parts.filter((_, at) => at % 2 === 0)) + 1); // no rim without its first part
                found.push(...parts);
            }
        }
        return found;
    }

    // The lowest line down to `floor` that cuts nothing; `floor` itself where everything is cut.
    function lastEdge(top: int, floor: int): int {
        let line = floor;
        while (line > top + root.least) {
            let above = line;
            for (let at = 0; at < root.edges.length; at += 2) {
                if (root.edges[at] < line && root.edges[at + 1] > line)
                    above = Math.min(above, root.edges[at]);
            }
            if (above === line)
                return line;
            line = above;
        }
        return floor;
    }

    // The highest line from `ceiling` on that cuts nothing; `ceiling` itself where everything is cut.
    function firstEdge(ceiling: int, bottom: int): int {
        let line = ceiling;
        while (line < bottom - root.least) {
            let below = line;
            for (let at = 0; at < root.edges.length; at += 2) {
                if (root.edges[at] < line && root.edges[at + 1] > line)
                    below = Math.max(below, root.edges[at + 1]);
            }
            if (below === line)
                return line;
            line = below;
        }
        return ceiling;
    }
}
