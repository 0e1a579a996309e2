import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What is being said, for whoever does not hear it. It lies over mark and clock in the header and covers nothing that is
// pressed or read for the task. Words that need more lines than it has are turned over about as fast as they are said; words
// that stand large on the screen already are not written a second time.
Rectangle {
    id: root

    required property rect room

    readonly property int px: Math.min(Theme.type.note.px, Math.max(Theme.mm(6.5), Math.floor(root.lineWidth / 9))) // nine signs a line
    readonly property int linePx: Math.round(1.25 * root.px)
    readonly property int lineWidth: root.width - 2 * Theme.space.x2
    readonly property int lines: Math.max(1, Math.floor((root.height - Theme.space.x1) / root.linePx)) // of one page
    readonly property int pages: Math.max(1, Math.ceil(words.lineCount / root.lines))
    readonly property int msPerLetter: Qt.uiLanguage.startsWith("en") ? 65 : 210
    readonly property list<TypeRole> large: [Theme.type.display, Theme.type.headline, Theme.type.title]
    property int page: 0
    property bool written: false // on the screen

    // Without the mark at the end, which a headline goes without.
    function plain(words: string): string {
        return words.trim().replace(/[。.]$/, "");
    }

    // Whether `item` shows the words large, in view and not behind the header.
    function shows(item: Item, words: string): bool {
        if (!item.visible || item.opacity === 0)
            return false;
        const text = item as KText;
        if (text && root.large.includes(text.role) && root.plain(text.text) === words) {
            const top = text.mapToItem(null, 0, 0).y;
            return top >= root.y + root.height && top + text.height <= root.Window.height;
        }
        for (const child of item.children) {
            if (root.shows(child, words))
                return true;
        }
        return false;
    }

    function look(): void {
        root.written = Voice.caption !== "" && root.shows(root.Window.contentItem, root.plain(Voice.caption));
    }

    visible: Voice.caption !== "" && !root.written
    x: root.room.x
    y: root.room.y
    width: root.room.width
    height: root.room.height
    radius: Theme.radius.control
    color: Theme.color.night

    Connections {
        target: Voice

        function onCaptionChanged(): void {
            root.look(); // not a binding, which would follow every item there is
        }
    }
    Timer {
        interval: 150 // a screen that has just come may not be laid out yet
        repeat: true
        running: root.visible
        onTriggered: root.look()
    }
    Item {
        objectName: "captionPage"
        x: Theme.space.x2
        anchors.verticalCenter: parent.verticalCenter
        width: root.lineWidth
        height: Math.min(root.lines, words.lineCount) * root.linePx
        clip: true

        KText {
            id: words
            objectName: "caption"
            y: -root.page * root.lines * root.linePx
            width: parent.width
            role: Theme.type.note
            font.pixelSize: root.px
            lineHeight: root.linePx
            text: Voice.caption
            color: Theme.color.inkOnNight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true // a screen reader says it itself
            onTextChanged: root.page = 0
        }
    }
    Timer {
        interval: Math.max(1, Voice.caption.length) * root.msPerLetter / root.pages
        repeat: true
        running: root.visible && root.page < root.pages - 1
        onTriggered: root.page += 1
    }
}
