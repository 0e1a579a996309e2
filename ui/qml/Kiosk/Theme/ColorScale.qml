import QtQuick

// Colour roles. What each is for stands in assets/theme/tokens.json.
QtObject {
    required property color paper
    required property color surface
    required property color sunken
    required property color line
    required property color lineStrong
    required property color ink
    required property color ink2
    required property color ink3
    required property color primary
    required property color primaryPressed
    required property color primaryTint
    required property color primaryLine
    required property color inkOnPrimary
    required property color inkOnPrimary2
    required property color accent
    required property color accentDeep
    required property color accentTint
    required property color accentLine
    required property color inkOnAccent
    required property color success
    required property color successTint
    required property color successLine
    required property color inkOnSuccess
    required property color danger
    required property color dangerTint
    required property color dangerLine
    required property color inkOnDanger
    required property color focus
    required property color focusInner
    required property color scrim
    required property color night
    required property color night2
    required property color inkOnNight
    required property color inkOnNight2
    required property color staff
    required property color inkOnStaff
}
