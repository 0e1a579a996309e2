import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The card was read and may be taken from the reader.
Banner {
    tone: Tone.Success
    icon: "identification-card"
    title: qsTr("可以拿走身份证了")
}
