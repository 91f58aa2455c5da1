// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is pressed: by finger, key and screen reader alike, never while disabled, never too small.
import QtQuick
import QtTest
import Accord.Controls
import Accord.TestTools

Item {
    id: root

    width: 320
    height: 640

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap12

        PrimaryButton {
            text: "Primary"
        }
        SoftButton {
            text: "Soft"
        }
        QuietButton {
            text: "Quiet"
        }
        Chip {
            text: "Chip"
        }
        IconButton {
            text: "Icon"
            iconName: "close"
        }
        NavButton {
            text: "Nav"
            iconName: "home"
        }
    }
    SwitchRow {
        id: row
        y: 440
        width: 300
        text: "Bond"
        value: "6.8"
    }
    PasswordField {
        id: secret
        y: 500
        width: 300
        label: "Passphrase"
    }
    ScreenReader {
        id: reader
    }
    SignalSpy {
        id: clicked
        signalName: "clicked"
    }
    SignalSpy {
        id: activated
        signalName: "activated"
    }
    SignalSpy {
        id: toggled
        target: row
        signalName: "toggled"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function each(): var {
            const rows = [];
            for (let i = 0; i < column.children.length; ++i)
                rows.push({tag: column.children[i].Accessible.name, button: column.children[i]});
            return rows;
        }
        function watch(button: Item): void {
            clicked.target = button;
            activated.target = button;
            clicked.clear();
            activated.clear();
        }
        function init(): void {
            Theme.reducedMotion = true;
            Theme.textScale = 1;
            row.checked = false;
            toggled.clear();
        }

        function test_press_data(): var {
            return each();
        }
        function test_press(data: var): void {
            watch(data.button);
            mouseClick(data.button);
            compare(clicked.count, 1, "mouse");
            touchEvent(data.button).press(1, data.button).commit().release(1, data.button).commit();
            compare(clicked.count, 2, "finger");
            data.button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 3, "key");
            verify(reader.press(data.button));
            compare(clicked.count, 4, "screen reader");
            compare(activated.count, 4);
        }
        function test_disabled_data(): var {
            return each();
        }
        function test_disabled(data: var): void {
            watch(data.button);
            data.button.enabled = false;
            mouseClick(data.button);
            reader.press(data.button);
            data.button.activate();
            data.button.enabled = true;
            compare(clicked.count, 0);
            compare(activated.count, 0);
        }
        function test_said_for_what_it_is(): void {
            const roles = {Primary: Accessible.Button, Soft: Accessible.Button, Quiet: Accessible.Button, Icon: Accessible.Button, Chip: Accessible.RadioButton, Nav: Accessible.PageTab};
            for (const one of each())
                compare(reader.role(one.button), roles[one.tag], one.tag);
            const chip = column.children[3];
            verify(!chip.checked && !reader.checked(chip));
            mouseClick(chip);
            verify(!chip.checked, "the page keeps it");
            chip.checked = true;
            verify(reader.checked(chip));
            chip.checked = false;
        }
        function test_large_enough_and_named_data(): var {
            return each();
        }
        function test_large_enough_and_named(data: var): void {
            verify(data.button.implicitWidth >= 48 && data.button.implicitHeight >= 48);
            compare(reader.name(data.button), data.button.text);
        }
        function test_long_words_wrap_inside(): void {
            const button = column.children[0];
            Theme.textScale = 2;
            button.width = 280;
            button.text = "Share everything with Dr Amara Weiss";
            tryVerify(() => button.implicitHeight > 80);
            button.text = "Primary";
        }
        function test_switch_by_finger_and_screen_reader(): void {
            verify(row.implicitHeight >= 48);
            compare(reader.name(row), "Bond, 6.8");
            mouseClick(row, 10, row.height / 2); // on the words, far from the switch
            verify(row.checked && reader.checked(row));
            compare(toggled.count, 1);
            verify(reader.press(row));
            verify(!row.checked && !reader.checked(row));
            compare(toggled.count, 2);
            row.enabled = false;
            reader.press(row);
            row.enabled = true;
            verify(!row.checked);
            compare(toggled.count, 2);
        }
        function test_password_is_hidden_until_asked(): void {
            secret.text = "three words";
            compare(secret.echoMode, TextInput.Password);
            secret.revealed = true;
            compare(secret.echoMode, TextInput.Normal);
            secret.revealed = false;
            compare(secret.echoMode, TextInput.Password);
            verify(secret.inputMethodHints & Qt.ImhSensitiveData);
        }
    }
}
