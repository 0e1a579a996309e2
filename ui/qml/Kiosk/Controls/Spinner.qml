import QtQuick
import Kiosk.Theme

// Something is being done. With reduced motion: three still dots.
Item {
    id: root

    property int size: Theme.size.icon
    property color color: Theme.color.primary

    width: root.visible ? root.size : 0
    height: root.size
    Accessible.ignored: true

    Icon {
        name: Theme.motion.spinnerTurn > 0 ? "spinner-gap" : "dots-three"
        size: root.size
        color: root.color

        RotationAnimator on rotation {
            running: root.visible && Theme.motion.spinnerTurn > 0
            from: 0
            to: 360
            duration: Math.max(1, Theme.motion.spinnerTurn)
            loops: Animation.Infinite
        }
    }
}
