import QtQuick
import Kiosk.Theme

// A fault that is switched on, and off again by the same key.
WordKey {
    id: root

    required property string on
    required property string off

    words: root.current ? root.off : root.on
    tone: Tone.Danger
}
