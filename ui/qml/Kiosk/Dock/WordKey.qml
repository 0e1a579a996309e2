import QtQuick
import Kiosk.ViewModels

// Says words to the bench: what one press does to a device.
DockKey {
    id: root

    required property DockViewModel dock
    required property string words

    onClicked: root.dock.perform(root.words)
}
