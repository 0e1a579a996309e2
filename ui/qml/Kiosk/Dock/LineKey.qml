import QtQuick
import Kiosk.Theme

// Makes the line so.
WordKey {
    id: root

    required property string to

    words: "line " + root.to
    objectName: "line-" + root.to
    tone: Tone.Attention
    current: root.dock.line === root.to
}
