import QtQuick

// Header, foot and what stands in them, in px.
QtObject {
    required property int header
    required property int headerButtonWidth
    required property int headerButtonHeight
    required property int headerIcon
    required property int headerIconGap
    required property int mark
    required property int lineIcon
    required property int rail
    required property int foot
    required property int footPadTop
    required property int footButton
    required property int backWidth
    required property int helpWidth
    required property int mainWidthLandscape
    required property int footLandscape
    required property int marginLandscape
    required property int pictureColumn
    required property int gapLandscape
    required property int lowReach
}
