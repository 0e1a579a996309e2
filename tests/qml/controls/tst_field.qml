import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: page
    width: 968
    height: 900
    focus: true

    Column {
        width: parent.width
        FieldBox { id: phone; label: "手机号"; placeholder: "11 位手机号"; inputMethodHints: Qt.ImhDigitsOnly; maximumLength: 11 }
        FieldBox { id: fixed; label: "公民身份号码"; text: "999 *********** 123X"; readOnly: true; source: "身份证" }
        FieldBox { id: community; label: "现在住的小区"; picker: true }
        FieldBox { id: secret; label: "密码"; masked: true; text: "1234" }
        FieldBox { id: wrong; label: "详细地址"; text: "3 号楼"; error: "请写到单元和门牌号，例如：3 号楼 2 单元 501 室" }
    }
    SignalSpy { id: edits; target: phone; signalName: "edited" }
    SignalSpy { id: fixedEdits; target: fixed; signalName: "edited" }
    SignalSpy { id: picks; target: community; signalName: "picked" }

    TestCase {
        name: "FieldBox"
        when: windowShown

        function init() {
            failOnWarning(/./)
            phone.text = ""
            edits.clear()
            picks.clear()
        }

        function tap(field: Item) {
            mouseClick(field, field.width / 2, field.height - Theme.size.field / 2)
        }

        function test_touch_gives_focus_and_typing_is_told() {
            tap(phone)
            verify(phone.activeFocus)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_3)
            compare(phone.text, "13")
            compare(edits.count, 2)
            compare(edits.signalArguments[1][0], "13")
        }

        function test_no_more_characters_than_allowed() {
            tap(phone)
            for (let i = 0; i < 15; ++i)
                keyClick(Qt.Key_8)
            compare(phone.text.length, 11)
        }

        function test_read_only_cannot_be_changed() {
            tap(fixed)
            keyClick(Qt.Key_1)
            compare(fixedEdits.count, 0)
            compare(fixed.text, "999 *********** 123X")
        }

        function test_picker_asks_to_pick_and_never_types() {
            tap(community)
            compare(picks.count, 1)
            keyClick(Qt.Key_1)
            compare(community.text, "")
        }

        function test_field_with_a_message_is_taller_and_says_it() {
            verify(wrong.height > phone.height)
            compare(wrong.Accessible.description, wrong.error)
        }

        function test_masked_field_is_told_to_the_input_method() {
            verify(secret.masked)
        }
    }
}
