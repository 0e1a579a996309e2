pragma Singleton
import QtQuick

// What screens tell the voice, and what it makes of that. Heard and set by the app, once, for all screens.
QtObject {
    signal told(string sentence, string problem)
    signal repeatPressed()

    property bool on: false
    property bool covered: false // something lies over the screen, which is silent until it is gone
    property string caption // what is being said
    property rect room // for the caption, on the screen that is shown

    // A number as one says it: sign by sign, with a breath where it has a dash.
    function spelled(number: string): string {
        return Array.from(number.replace(/-/g, "，")).join(" ");
    }
}
