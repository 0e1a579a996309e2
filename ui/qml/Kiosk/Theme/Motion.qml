import QtQuick

// Durations in ms. Reduced motion sets all to 0 but the times something stays.
QtObject {
    id: root

    required property bool reduced

    readonly property int standard: root.reduced ? 0 : 200
    readonly property int overlay: root.reduced ? 0 : 200
    readonly property int slideChange: root.reduced ? 0 : 400
    readonly property int slideHold: 8000
    readonly property int toastHold: 5000
    readonly property int unseen: root.reduced ? 0 : 700 // until what came by itself can be answered; where all is calm nothing does
    readonly property int spinnerTurn: root.reduced ? 0 : 1200
    readonly property int easing: Easing.OutCubic
}
