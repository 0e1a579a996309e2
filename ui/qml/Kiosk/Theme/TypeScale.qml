import QtQuick

// Text roles; `staff` is never for residents, `note` is the smallest resident text.
QtObject {
    required property TypeRole staff
    required property TypeRole note
    required property TypeRole noteStrong
    required property TypeRole body
    required property TypeRole strong
    required property TypeRole lead
    required property TypeRole label
    required property TypeRole title
    required property TypeRole headline
    required property TypeRole display
    required property TypeRole figure
    required property TypeRole clock
}
