pragma ComponentBehavior: Bound
import QtQuick

// Every screen but the one that stands while nobody is here.
FocusScope {
    id: root

    required property KioskWindow window

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
        active: visible || root.window.warm
        sourceComponent: GuideScreen { viewModel: root.window.guide; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "place_card"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: PlaceCardScreen { viewModel: root.window.placeCard; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "consent"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: ConsentScreen { viewModel: root.window.consent; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "form"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: FormScreen { viewModel: root.window.form; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "materials"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: MaterialsScreen { viewModel: root.window.materials; frames: root.window.frames; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "review"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: ReviewScreen { viewModel: root.window.review; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "sign"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: SignScreen { viewModel: root.window.sign; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "submitting"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: SubmittingScreen {}
    }
    ScreenSlot {
        name: "submitted"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: SubmittedScreen { viewModel: root.window.submitted; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "rating"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: RatingScreen { viewModel: root.window.rating; onHelpPressed: root.window.app.help() }
    }
    ScreenSlot {
        name: "farewell"
        current: root.window.app.screen
        active: visible || root.window.warm
        sourceComponent: FarewellScreen { viewModel: root.window.farewell }
    }
}
