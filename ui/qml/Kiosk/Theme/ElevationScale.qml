import QtQuick

// How far a shadow reaches and how wide its 9-patch border is, in px.
QtObject {
    required property int cardLeft
    required property int cardTop
    required property int cardPatch
    required property int dialogLeft
    required property int dialogTop
    required property int dialogPatch
}
