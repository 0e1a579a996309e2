import QtQuick

// Gaps in px, by step of the 2 mm unit.
QtObject {
    required property int x1
    required property int x2
    required property int x3
    required property int x4
    required property int x5
    required property int x6
    required property int x8
    required property int x10
    required property int x12
}
