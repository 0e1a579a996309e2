import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Stands above the lower part when everything that is pressed is there: what this screen is about, large, nothing to press.
Item {
    id: root

    required property string sentence

    readonly property string first: root.sentence.match(/^[\s\S]*?(?:[？?!！]|(?=。|\.(?: |$))|$)/)[0] // the rest is for the ear

    Image {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.mm(140)
        visible: !Theme.contrast && !Theme.elder && words.y + words.height < y + height / 4
        source: visible ? "image://art/hero" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    KText {
        id: words
        x: Theme.size.margin
        y: Math.round((root.height - height) / (Theme.elder || Theme.contrast ? 2 : 4))
        width: root.width - 2 * x
        role: Theme.type.headline
        even: true
        text: root.first
        horizontalAlignment: Text.AlignHCenter
    }
}
