import QtQuick

// Step rail and question bars, in px.
QtObject {
    required property int dotNow
    required property int dotOther
    required property int line
    required property int lineY
    required property int labelY
    required property int bar
    required property int barGap
}
