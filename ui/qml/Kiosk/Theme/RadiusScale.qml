import QtQuick

// Corners in px; a pill is half its height.
QtObject {
    required property int badge
    required property int control
    required property int card
    required property int dialog
}
