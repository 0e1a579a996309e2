import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The card was read and may be taken from the reader.
Banner {
    tone: Tone.Success
    icon: "identification-card"
    title: qsTr("读好了，可以把卡拿走")
}
