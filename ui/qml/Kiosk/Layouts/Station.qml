pragma Singleton
import QtQuick

// What every header shows, and what its buttons ask for. Set and heard by the app, once, for all screens.
QtObject {
    signal modePressed()
    signal languagePressed()
    signal leavePressed()

    property string name
    property string clock
    property bool online: true
    property bool inSession: false // somebody is here, who may leave
    property list<string> steps // of the application under way; empty elsewhere
    property int step
}
