pragma ComponentBehavior: Bound
import QtQuick

// Every screen but the one that stands while nobody is here.
FocusScope {
    id: root

    required property KioskWindow window

    // Their order. A screen is made two steps ahead, so that it is ready when its turn comes, and let go two steps behind.
    readonly property list<string> way: ["attract", "home", "guide", "place_card", "consent", "form", "materials", "review", "sign", "submitting", "submitted", "rating", "farewell"]
    readonly property int at: root.way.indexOf(root.window.app.screen)

    function near(name: string): bool {
        return root.window.warm && Math.abs(root.way.indexOf(name) - root.at) <= 2;
    }

    focus: true

    ScreenSlot {
        name: "out_of_service"
        current: root.window.app.screen
        active: visible
        sourceComponent: OutOfServiceScreen { viewModel: root.window.outOfService }
    }
    ScreenSlot {
        name: "home"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: HomeScreen { viewModel: root.window.home; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "guide"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: GuideScreen { viewModel: root.window.guide; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "place_card"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: PlaceCardScreen { viewModel: root.window.placeCard; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "consent"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: ConsentScreen { viewModel: root.window.consent; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "form"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: FormScreen { viewModel: root.window.form; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "materials"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: MaterialsScreen { viewModel: root.window.materials; frames: root.window.frames; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "review"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: ReviewScreen { viewModel: root.window.review; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "sign"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: SignScreen { viewModel: root.window.sign; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "submitting"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: SubmittingScreen {}
    }
    ScreenSlot {
        name: "submitted"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: SubmittedScreen { viewModel: root.window.submitted; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "rating"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: RatingScreen { viewModel: root.window.rating; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "farewell"
        current: root.window.app.screen
        active: visible || root.near(name)
        sourceComponent: FarewellScreen { viewModel: root.window.farewell }
    }
}
