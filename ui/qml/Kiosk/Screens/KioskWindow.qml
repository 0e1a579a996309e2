pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Items
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The whole front end: one slot a screen, what lies over them, the keyboard. Every screen gets its own view-model only.
Window {
    id: root

    required property AppViewModel app
    required property AttractViewModel attract
    required property OutOfServiceViewModel outOfService
    required property HomeViewModel home
    required property GuideViewModel guide
    required property PlaceCardViewModel placeCard
    required property ConsentViewModel consent
    required property FormViewModel form
    required property MaterialsViewModel materials
    required property ReviewViewModel review
    required property SignViewModel sign
    required property SubmittedViewModel submitted
    required property RatingViewModel rating
    required property FarewellViewModel farewell

    required property FrameSource frames

    required property string mode
    required property real pxPerMm

    // The other screens wait until the first one stands.
    property bool warm: false

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
        ScreenSlot {
            name: "out_of_service"
            current: root.app.screen
            active: visible
            sourceComponent: OutOfServiceScreen { viewModel: root.outOfService }
        }
        ScreenSlot {
            name: "home"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: HomeScreen { viewModel: root.home; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "guide"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: GuideScreen { viewModel: root.guide; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "place_card"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: PlaceCardScreen { viewModel: root.placeCard; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "consent"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: ConsentScreen { viewModel: root.consent; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "form"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: FormScreen { viewModel: root.form; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "materials"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: MaterialsScreen { viewModel: root.materials; frames: root.frames; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "review"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: ReviewScreen { viewModel: root.review; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "sign"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: SignScreen { viewModel: root.sign; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "submitting"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: SubmittingScreen {}
        }
        ScreenSlot {
            name: "submitted"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: SubmittedScreen { viewModel: root.submitted; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "rating"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: RatingScreen { viewModel: root.rating; onHelpPressed: root.app.help() }
        }
        ScreenSlot {
            name: "farewell"
            current: root.app.screen
            active: visible || root.warm
            sourceComponent: FarewellScreen { viewModel: root.farewell }
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
    ScreenSlot {
        name: "inactivity"
        current: root.app.overlay
        active: visible || root.warm
        sourceComponent: InactivityOverlay { app: root.app }
    }
    ScreenSlot {
        name: "confirm_cancel"
        current: root.app.overlay
        active: visible || root.warm
        sourceComponent: ConfirmLeaveOverlay { app: root.app }
    }
    ScreenSlot {
        name: "help"
        current: root.app.overlay
        active: visible || root.warm
        sourceComponent: HelpOverlay { app: root.app }
    }
    // What stands last is completed first: the look is there before the first screen is made.
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm }
    Binding { target: Theme; property: "mode"; value: root.mode }
}
