import QtQuick

// Sizes in px; never below their millimetres.
QtObject {
    required property int target
    required property int finger // the least target, where it cannot grow with the text
    required property int touch
    required property int gap
    required property int button
    required property int buttonMain
    required property int buttonSmall
    required property int field
    required property int tileH
    required property int icon
    required property int iconSmall
    required property int iconTile
    required property int key
    required property int margin
    required property int gutter
    required property int stroke
    required property int strokeStrong
    required property int focusRing
}
