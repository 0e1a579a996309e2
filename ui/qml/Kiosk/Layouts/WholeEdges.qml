import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Where content that scrolls may be cut: between its lines and cards, never through one. What is higher than most of the
// room is seen by its parts.
QtObject {
    id: root

    property Item content // null where nothing is asked
    property int room: 0
    property real extent: 0 // of the content; where it changes, so did what stands in it

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
                for (let line = 0; line < child.lineCount; line++)
                    found.push(top + line * child.lineHeight, top + (line + 1) * child.lineHeight);
            } else if (drawn && child.height < 0.6 * root.room) {
                found.push(top - Theme.space.x1, top + Math.round(child.height)); // with its shadow
            } else {
                found.push(...root.edgesOf(child));
            }
        }
        return found;
    }

    // The lowest line down to `floor` that cuts nothing; `floor` itself where everything is cut.
    function lastEdge(top: int, floor: int): int {
        let line = floor;
        while (line > top + root.room / 4) {
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
        while (line < bottom - root.room / 4) {
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
