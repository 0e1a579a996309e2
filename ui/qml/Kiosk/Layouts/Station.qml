pragma Singleton
import QtQuick

// What every header shows, and what its buttons ask for. Set and heard by the app, once, for all screens.
QtObject {
    signal modePressed()
    signal languagePressed()
    signal comfortPressed()
    signal leavePressed()

    property int keyboardHeight: 0 // of the keys on the screen, 0 while there are none
    property string name
    property string clock
    property bool online: true
    property bool inSession: false // somebody is here, who may leave
    property list<string> steps // of the application under way; empty elsewhere
    property int step
    property bool lowReach: false // what is pressed stands in the lower part of a portrait panel
    readonly property real reachShare: 0.4 // of its height
    property bool leftHand: false // the foot is mirrored, and the keys beside a question
}
