pragma Singleton
import QtQuick

// What screens tell the voice, and what it makes of that. Heard and set by the app, once, for all screens.
QtObject {
    signal told(string sentence, string problem)
    signal remarked(string words) // in passing, between what screens say
    signal offered(string words) // said also where the voice is off
    signal repeatPressed()

    property bool on: false
    property bool covered: false // something lies over the screen, which is silent until it is gone
    property string caption // what is being said
    property rect room // for the caption, on the screen that is shown

    // A number that is said sign by sign and shown as it is written: between two invisible marks, which the reader knows.
    function spelled(number: string): string {
        return `\u2063${number}\u2063`;
    }
}
