import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Says that no department has confirmed these data.
Badge {
    tone: Tone.Neutral
    icon: "info"
    text: qsTr("示例数据")
}
