import QtQuick

// The words of one slide: what it is about, what it says, what that means, and where it is written.
QtObject {
    required property string tag
    required property string title
    required property string text
    required property string source
}
