pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// What may lie over a screen and over the keyboard.
FocusScope {
    id: root

    required property KioskWindow window

    focus: true

    ScreenSlot {
        name: "inactivity"
        current: root.window.app.overlay
        active: visible || root.window.warm
        sourceComponent: InactivityOverlay { app: root.window.app }
    }
    ScreenSlot {
        name: "confirm_cancel"
        current: root.window.app.overlay
        active: visible || root.window.warm
        sourceComponent: ConfirmLeaveOverlay { app: root.window.app }
    }
    ScreenSlot {
        name: "help"
        current: root.window.app.overlay
        active: visible || root.window.warm
        sourceComponent: HelpOverlay { app: root.window.app }
    }
    ScreenSlot {
        name: "comfort"
        current: root.window.app.overlay
        active: visible
        sourceComponent: ComfortOverlay { viewModel: root.window.comfort as ComfortViewModel }
    }
}
