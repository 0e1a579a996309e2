pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme

// Our keys over Qt's input engine. It stands at the foot of the window while a text field is in focus and has asked for it.
// Loaded anew for each resident: page, language and shift begin as they should.
Item {
    id: root

    required property Item stage // the screens, which make room

    readonly property bool english: Qt.uiLanguage.startsWith("en")
    property bool chinese: !root.english
    property bool symbols: false
    property int shift: 0 // 0 none, 1 for one letter, 2 until pressed again

    readonly property TextInput field: root.Window.activeFocusItem as TextInput
    readonly property bool open: InputMethod.visible && root.field !== null && root.field.visible && root.field.enabled && !root.field.readOnly
    readonly property int hints: root.field?.inputMethodHints ?? 0
    readonly property bool digits: (root.hints & (Qt.ImhDigitsOnly | Qt.ImhDialableCharactersOnly | Qt.ImhFormattedNumbersOnly)) !== 0
    readonly property bool secret: root.field !== null && root.field.echoMode !== TextInput.Normal
    readonly property bool latin: root.secret || (root.hints & (Qt.ImhLatinOnly | Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly)) !== 0
    readonly property bool pinyin: root.chinese && !root.latin
    readonly property Item box: root.open ? root.boxOf(root.field) : null

    readonly property bool landscape: root.width > root.height
    readonly property int gap: Theme.size.gap
    readonly property int pad: Theme.space.x3
    readonly property int keyHeight: root.landscape ? Theme.size.touch : Theme.size.touch + Theme.space.x2
    readonly property int bodyHeight: 4 * root.keyHeight + 3 * root.gap
    readonly property int unit: Math.floor((Math.min(root.width, Theme.mm(320)) - 2 * root.pad + root.gap) / 10) - root.gap

    function boxOf(item: Item): Item {
        for (let outer = item; outer; outer = outer.parent) {
            if (outer instanceof FieldBox || outer instanceof SearchBox)
                return outer;
        }
        return item;
    }

    function press(name: string): void {
        switch (name) {
        case "shift": root.shift = (root.shift + 1) % 3; break;
        case "split": composer.type("'"); break;
        case "erase": composer.erase(); break;
        case "clear": root.field.selectAll(); composer.erase(); break;
        case "symbols": root.symbols = true; break;
        case "letters": root.symbols = false; break;
        case "language": root.chinese = !root.chinese; break;
        case "space": root.confirmOr(() => composer.type(" ")); break;
        case "done": root.confirmOr(root.finish); break;
        default: root.write(name);
        }
    }

    function write(text: string): void {
        composer.type(root.shift > 0 ? text.toUpperCase() : text);
        if (root.shift === 1)
            root.shift = 0;
    }

    // What stands highlighted among the words is what is taken.
    function confirmOr(otherwise: var): void {
        if (composer.composing)
            composer.choose(0);
        else
            otherwise();
    }

    function finish(): void {
        composer.enter();
        root.close();
    }

    // The focus stays close by, so that a field knows that it was left and the Tab key goes on from here.
    function close(): void {
        const box = root.box;
        InputMethod.commit();
        InputMethod.hide();
        box?.parent.forceActiveFocus();
    }

    function touchedOutside(x: real, y: real): void {
        if (root.box && !root.box.contains(root.mapToItem(root.box, x, y)))
            root.close();
    }

    onOpenChanged: {
        root.symbols = false;
        root.shift = 0;
    }
    onEnglishChanged: root.chinese = !root.english
    onChineseChanged: root.shift = 0

    Composer {
        id: composer
        pinyin: root.pinyin && !root.digits
    }
    FieldInView {
        stage: root.stage
        box: root.box
        free: root.height - tray.height
    }
    Item {
        anchors { fill: parent; bottomMargin: tray.height }
        visible: root.open

        // Passive: what was touched still gets the touch. Judged when that is done, because another field may now be in focus.
        TapHandler {
            onTapped: point => Qt.callLater(root.touchedOutside, point.position.x, point.position.y)
        }
    }
    Binding {
        target: Station
        property: "keyboardHeight"
        value: root.open ? tray.height : 0
        restoreMode: Binding.RestoreNone // the keys of the next session are there already when these go
    }
    Rectangle {
        id: tray

        readonly property bool rapid: true // quick taps are meant

        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.bodyHeight + root.keyHeight + root.gap + 2 * root.pad
        visible: root.open
        color: Theme.color.sunken
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("键盘")

        Rectangle {
            width: parent.width
            height: Theme.size.strokeStrong
            color: Theme.contrast ? Theme.color.lineStrong : Theme.color.primaryLine
        }
        // Between the keys nothing falls through.
        MouseArea {
            anchors.fill: parent
        }
        Loader {
            active: root.open && root.digits
            anchors.centerIn: parent
            sourceComponent: NumberPad {
                spacing: root.gap
                keyHeight: Math.floor((root.bodyHeight + root.keyHeight + root.gap - 3 * root.gap) / 4)
                onTyped: name => root.press(name)
            }
        }
        TypingKeys {
            visible: !root.digits
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: root.pad }
            composer: composer
            pinyin: root.pinyin
            symbols: root.symbols
            shift: root.shift
            unit: root.unit
            keyHeight: root.keyHeight
            gap: root.gap
            onTyped: name => root.press(name)
        }
    }
}
