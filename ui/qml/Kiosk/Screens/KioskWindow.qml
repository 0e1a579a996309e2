pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The whole front end: one slot a screen, what lies over them, the keyboard. Every screen gets its own view-model only.
Window {
    id: root

    required property AppViewModel app
    required property AttractViewModel attract
    required property VoiceViewModel voice
    required property string mode
    required property real pxPerMm
    property real nearness: 1 // of the size at 600 mm that letters have, on a panel that is looked at from nearer
    property int textStep: 0
    property bool highContrast: false
    property bool lightGround: false
    property bool reducedMotion: false

    // The other screens wait until the first one stands.
    property bool warm: false

    // While the look changes on home, the screens are let go: made anew step by step, they never hold the thread as long as
    // by being laid out anew at once.
    property bool changingLook: false
    property bool making: false // home, which is shown, is being made

    // Something that has its turn is still being made: nobody should wait until Qt finds the time.
    readonly property bool awaited: root.making || others.status === Loader.Loading && root.app.screen !== "attract" || overlays.status === Loader.Loading && root.app.overlay !== ""

    property QtObject comfort // view-model of the accessibility sheet, known once a session may begin

    // What the screens of a session show, by the names of their properties.
    function take(models: var): void {
        root.comfort = models.comfort;
        delete models.comfort;
        others.setSource("SessionScreens.qml", Object.assign({ window: root }, models));
    }

    color: Theme.color.paper
    onChangingLookChanged: if (root.changingLook) keyboard.letGo = keyboard.status === Loader.Ready
    onWarmChanged: if (root.warm) keyboard.letGo = false // home comes first
    title: qsTr("秦务员·政务服务驿站")

    Binding { target: Station; property: "name"; value: root.app.stationName }
    Binding { target: Station; property: "clock"; value: root.app.clock }
    Binding { target: Station; property: "online"; value: root.app.online }
    Binding { target: Station; property: "inSession"; value: root.app.inSession }
    Binding { target: Station; property: "steps"; value: root.app.steps }
    Binding { target: Station; property: "step"; value: root.app.step }
    Binding { target: Station; property: "lowReach"; value: root.app.lowReach }
    Binding { target: Station; property: "leftHand"; value: root.app.leftHand }
    Binding { target: Voice; property: "on"; value: root.voice.on }
    Binding { target: Voice; property: "covered"; value: root.app.overlay !== "" }
    Binding { target: Voice; property: "caption"; value: root.voice.caption }
    Connections {
        target: Voice

        function onTold(sentence: string, problem: string): void {
            root.voice.tell(sentence, problem);
        }
        function onRemarked(words: string): void {
            root.voice.remark(words);
        }
        function onOffered(words: string): void {
            root.voice.offer(words);
        }
        function onRepeatPressed(): void {
            root.voice.repeat();
        }
    }
    Connections {
        target: Station

        function onModePressed(): void {
            root.app.switchMode();
        }
        function onLanguagePressed(): void {
            root.app.switchLanguage();
        }
        function onComfortPressed(): void {
            root.app.openComfort();
        }
        function onLeavePressed(): void {
            root.app.leave();
        }
    }
    FocusScope {
        id: stage
        width: parent.width
        height: parent.height
        focus: true

        ScreenSlot {
            name: "attract"
            current: root.app.screen
            active: visible || root.warm && !root.changingLook
            sourceComponent: AttractScreen { viewModel: root.attract }
        }
        // By their address, like the keyboard and the overlays: the first frame does not wait until they are read.
        Loader {
            id: others
            anchors.fill: parent
            active: root.warm || root.app.screen !== "attract"
            asynchronous: root.app.screen === "attract" || status === Loader.Loading // hurried, it would forget its window
            focus: root.app.screen !== "attract"
        }
    }
    // By its address, so that the input engine is not loaded with the window but with the first session.
    Loader {
        id: keyboard
        anchors.fill: parent

        property bool letGo: false // not while it is half made: Qt would keep the half

        active: root.app.inSession && !keyboard.letGo
        asynchronous: true
        Component.onCompleted: keyboard.setSource("../Keyboard/KioskKeyboard.qml", { stage: stage })
    }
    Loader {
        id: overlays
        anchors.fill: parent
        active: root.warm && root.app.inSession || root.app.overlay !== ""
        asynchronous: root.app.overlay === "" || status === Loader.Loading
        focus: root.app.overlay !== ""
        Component.onCompleted: overlays.setSource("Overlays.qml", { window: root })
    }
    Loader {
        active: root.voice.on || root.voice.caption !== ""
        sourceComponent: Caption { room: root.app.overlay === "" && !["attract", "farewell"].includes(root.app.screen) ? Voice.room : Qt.rect(0, 0, root.width, Math.round(1.25 * Theme.type.note.px) + Theme.space.x1) }
    }
    Loader {
        anchors.fill: parent
        active: root.app.dark
        sourceComponent: DarkPanel { onWoken: root.app.showScreen() }
    }
    // What stands last is completed first: the look is there before the first screen is made.
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm * root.nearness }
    Binding { target: Theme; property: "fingerPxPerMm"; value: root.pxPerMm }
    Binding { target: Theme; property: "textStep"; value: root.textStep }
    Binding { target: Theme; property: "highContrast"; value: root.highContrast }
    Binding { target: Theme; property: "lightGround"; value: root.lightGround }
    Binding { target: Theme; property: "reducedMotion"; value: root.reducedMotion }
    Binding { target: Theme; property: "mode"; value: root.mode }
}
