pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Items
import Kiosk.Theme
import Kiosk.ViewModels

// Every screen but the one that stands while nobody is here.
FocusScope {
    id: root

    required property KioskWindow window
    required property AppViewModel app
    required property OutOfServiceViewModel outOfService
    required property HomeViewModel home
    required property ItemsViewModel items
    required property SearchViewModel search
    required property OneThingViewModel oneThing
    required property HotlineViewModel hotline
    required property MyCasesViewModel myCases
    required property MyCaseViewModel myCase
    required property GuideViewModel guide
    required property PlaceCardViewModel placeCard
    required property UsePhoneViewModel usePhone
    required property ConsentViewModel consent
    required property FormViewModel form
    required property MaterialsViewModel materials
    required property ReviewViewModel review
    required property SignViewModel sign
    required property SubmittedViewModel submitted
    required property RatingViewModel rating
    required property FarewellViewModel farewell
    required property FrameSource frames

    // Their order. A screen is made two steps ahead, so that it is ready when its turn comes, and let go two steps behind:
    // one after the other, once the shown one has been drawn and stands still, because all at once would be felt.
    readonly property list<string> way: ["attract", "home", "guide", "place_card", "consent", "form", "materials", "review", "sign", "submitting", "submitted", "rating", "farewell"]
    readonly property list<string> aside: ["items", "search", "one_thing", "hotline", "my_cases", "my_case"] // as near to the others as home is
    readonly property int stands: root.way.indexOf(root.aside.includes(root.app.screen) ? "home" : root.app.screen === "use_phone" ? "place_card" : root.app.screen) // the phone stands where the card does
    property int at // the middle of those that are ready: it follows step by step

    function near(name: string): bool {
        return root.window.warm && Math.abs(root.way.indexOf(name) - root.at) <= 2;
    }

    focus: true
    onStandsChanged: {
        step.stop();
        still.restart();
    }
    Component.onCompleted: root.at = root.stands

    Connections {
        target: root.window

        function onChangingLookChanged(): void {
            homeSlot.stepwise = homeSlot.visible;
        }
    }
    Binding {
        target: root.window
        property: "making"
        value: homeSlot.visible && (homeSlot.stepwise || homeSlot.status === Loader.Loading)
    }
    Timer {
        id: still
        interval: 200
        onTriggered: step.start()
    }
    Timer {
        id: step
        interval: 40
        repeat: true
        triggeredOnStart: true
        onTriggered: {
            root.at += Math.sign(root.stands - root.at);
            if (root.at === root.stands)
                step.stop();
        }
    }
    ScreenSlot {
        name: "out_of_service"
        current: root.app.screen
        active: visible
        sourceComponent: OutOfServiceScreen { viewModel: root.outOfService }
    }
    ScreenSlot {
        id: homeSlot

        property bool stepwise: false

        name: "home"
        current: root.app.screen
        asynchronous: homeSlot.stepwise || !visible || status === Loader.Loading // whoever comes early sees it made
        onLoaded: homeSlot.stepwise = false
        active: !root.window.changingLook && (visible || root.window.warm && root.home.total > 0) // not empty: its tiles are made in the background, too
        sourceComponent: HomeScreen {
            viewModel: root.home
            elderOffered: root.app.elderOffered
            onHelpPressed: if (Theme.elder) root.home.openHotline(); else root.app.help()
            onAssistanceAsked: root.app.help()
        }
    }
    ScreenSlot {
        name: "items"
        current: root.app.screen
        active: visible
        sourceComponent: ItemsScreen { viewModel: root.items; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "search"
        current: root.app.screen
        active: visible
        sourceComponent: SearchScreen { viewModel: root.search; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "one_thing"
        current: root.app.screen
        active: visible
        sourceComponent: OneThingScreen { viewModel: root.oneThing; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "hotline"
        current: root.app.screen
        active: visible
        sourceComponent: HotlineScreen { viewModel: root.hotline; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "my_cases"
        current: root.app.screen
        active: visible
        sourceComponent: MyCasesScreen { viewModel: root.myCases; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "my_case"
        current: root.app.screen
        active: visible
        sourceComponent: MyCaseScreen { viewModel: root.myCase; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "guide"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: GuideScreen { viewModel: root.guide; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "place_card"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: PlaceCardScreen { viewModel: root.placeCard; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "use_phone"
        current: root.app.screen
        active: visible
        sourceComponent: UsePhoneScreen { viewModel: root.usePhone; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "consent"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: ConsentScreen { viewModel: root.consent; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "form"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: FormScreen { viewModel: root.form; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "materials"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: MaterialsScreen { viewModel: root.materials; frames: root.frames; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "review"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: ReviewScreen { viewModel: root.review; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "sign"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: SignScreen { viewModel: root.sign; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "submitting"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: SubmittingScreen { onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "submitted"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: SubmittedScreen { viewModel: root.submitted; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "rating"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: RatingScreen { viewModel: root.rating; onHelpPressed: root.app.help() }
    }
    ScreenSlot {
        name: "farewell"
        current: root.app.screen
        active: visible || root.near(name)
        sourceComponent: FarewellScreen { viewModel: root.farewell }
    }
}
