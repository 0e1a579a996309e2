import QtQuick

// Holds one screen. It is made in the background before its turn, and at once where its turn comes early.
Loader {
    id: root

    required property string name
    required property string current

    anchors.fill: parent
    asynchronous: root.name !== root.current
    visible: root.name === root.current
    focus: visible
}
