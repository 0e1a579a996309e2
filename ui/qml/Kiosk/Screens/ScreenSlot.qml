import QtQuick

// Holds one screen. A screen is made in the background soon after the start, stays, and is only shown when it is its turn.
Loader {
    id: root

    required property string name
    required property string current

    anchors.fill: parent
    asynchronous: root.name !== root.current
    visible: root.name === root.current
    focus: visible
}
