import Kiosk.Controls

// Nothing here yet, said plainly.
StateView {
    kind: StateView.Empty
}
