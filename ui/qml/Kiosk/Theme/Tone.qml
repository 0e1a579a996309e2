import QtQuick

// What a badge, a banner or a sign says. Each tone is a colour that always comes with an icon and a word.
QtObject {
    enum Value { Info, Success, Attention, Danger, Neutral }
}
