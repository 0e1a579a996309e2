import QtQuick

// Lays something under the camera.
WordKey {
    id: root

    required property string scene

    words: "camera show " + root.scene
    current: root.dock.scene === root.scene
}
