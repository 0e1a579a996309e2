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
    required property string mode
    required property real pxPerMm

    // The other screens wait until the first one stands.
    property bool warm: false

    // What the screens of a session show, by the names of their properties.
    function take(models: var): void {
        others.setSource("SessionScreens.qml", Object.assign({ window: root }, models));
    }

    color: Theme.color.paper
    title: qsTr("秦务员·政务服务驿站")

    Binding { target: Station; property: "name"; value: root.app.stationName }
    Binding { target: Station; property: "clock"; value: root.app.clock }
    Binding { target: Station; property: "online"; value: root.app.online }
    Binding { target: Station; property: "inSession"; value: root.app.inSession }
    Binding { target: Station; property: "steps"; value: root.app.steps }
    Binding { target: Station; property: "step"; value: root.app.step }
    Connections {
        target: Station

        function onModePressed(): void {
            root.app.switchMode();
        }
        function onLanguagePressed(): void {
            root.app.switchLanguage();
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
        active: root.app.inSession
        asynchronous: true
        Component.onCompleted: keyboard.setSource("../Keyboard/KioskKeyboard.qml", { stage: stage })
    }
    Loader {
        id: overlays
        anchors.fill: parent
        active: root.warm || root.app.overlay !== ""
        asynchronous: root.app.overlay === "" || status === Loader.Loading
        focus: root.app.overlay !== ""
        Component.onCompleted: overlays.setSource("Overlays.qml", { window: root })
    }
    // What stands last is completed first: the look is there before the first screen is made.
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm }
    Binding { target: Theme; property: "mode"; value: root.mode }
}
