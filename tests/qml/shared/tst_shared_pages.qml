// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault and opening it: by keyboard alone, with every word a screen reader needs.
import QtQuick
import QtTest
import Accord.Controls
import Accord.SharedModels
import Accord.SharedTests
import Accord.TestTools

Item {
    id: root

    property Item page: null

    width: 360
    height: 640

    LockedVault {
        id: vault
    }
    ScreenReader {
        id: reader
    }
    TestCase {
        name: "SharedPages"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            Theme.textScale = 1;
        }
        function cleanup(): void {
            if (root.page)
                root.page.destroy();
            root.page = null;
            wait(0);
        }
        // Set-up, or, where there is a passphrase, the page that asks for it.
        function open(passphrase: string): void {
            verify(vault.start(passphrase));
            const component = Qt.createComponent("qrc:/qt/qml/Accord/Shared/" + (passphrase ? "UnlockPage" : "SetUpPage") + ".qml");
            root.page = component.createObject(root, {model: vault.model, width: root.width, height: root.height});
            verify(root.page, component.errorString());
            wait(50);
        }
        function type(words: string): void {
            for (const letter of words)
                keyClick(letter);
        }
        // The field or button the keyboard is on, by the name of the control around it.
        function focused(): string {
            let item = root.Window.activeFocusItem;
            while (item && !item.objectName)
                item = item.parent;
            return item ? item.objectName : "";
        }
        function tabTo(name: string): void {
            for (let press = 0; press < 20 && focused() !== name; ++press)
                keyClick(Qt.Key_Tab);
            compare(focused(), name);
        }
        function problem(): string {
            const notice = findChild(root.page, "problem");
            return notice && notice.visible ? notice.text : "";
        }

        function test_everything_can_be_heard_reached_and_read_data(): var {
            return [{tag: "set up", passphrase: "", scale: 1}, {tag: "unlock", passphrase: "long enough", scale: 1}, {tag: "set up, 200 %", passphrase: "", scale: 2}, {tag: "unlock, 200 %", passphrase: "long enough", scale: 2}];
        }
        function test_everything_can_be_heard_reached_and_read(data: var): void {
            Theme.textScale = data.scale;
            open(data.passphrase);
            compare(reader.problems(root), "");
        }
        function test_fields_are_named_to_a_screen_reader(): void {
            open("");
            for (const name of ["name", "passphrase", "repeated"]) {
                const field = findChild(root.page, name);
                compare(reader.name(field.input[0]), field.label);
                compare(reader.description(field.input[0]), field.helper);
            }
        }
        function test_setting_up_by_keyboard_alone(): void {
            open("");
            tabTo("name");
            type("Noa");
            keyClick(Qt.Key_Return); // goes on to the next field
            compare(focused(), "passphrase");
            type("short");
            keyClick(Qt.Key_Return);
            compare(focused(), "repeated");
            type("short");
            keyClick(Qt.Key_Return);
            verify(problem().includes("8 characters"), problem());
            compare(vault.model.state, UnlockModel.NoVault);
            tabTo("passphrase");
            type(" no longer");
            compare(problem(), "", "typing takes the message away");
            tabTo("repeated");
            type(" no more");
            keyClick(Qt.Key_Return);
            verify(problem().includes("differ"), problem());
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("short no longer");
            tabTo("begin");
            keyClick(Qt.Key_Space);
            tryCompare(vault.model, "state", UnlockModel.Open, 20000);
        }
        function test_nothing_can_be_begun_with_a_field_empty(): void {
            open("");
            verify(!findChild(root.page, "begin").enabled);
            tabTo("name");
            type("Noa");
            tabTo("repeated");
            keyClick(Qt.Key_Return);
            verify(problem() !== "", "Enter says what is missing");
            compare(vault.model.state, UnlockModel.NoVault);
        }
        function test_a_wrong_passphrase_is_said_and_the_right_one_opens(): void {
            open("long enough");
            const field = findChild(root.page, "passphrase");
            compare(focused(), "passphrase", "one can type at once");
            type("not this one");
            keyClick(Qt.Key_Return);
            tryVerify(() => vault.model.state === UnlockModel.Locked && field.error !== "", 20000);
            verify(reader.description(field.input[0]).includes(field.error), "a screen reader hears it too");
            compare(focused(), "passphrase", "one can type again at once");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("long enough");
            compare(field.error, "");
            tabTo("unlock");
            keyClick(Qt.Key_Space);
            tryCompare(vault.model, "state", UnlockModel.Open, 20000);
        }
        function test_nothing_is_tried_without_a_passphrase(): void {
            open("long enough");
            verify(!findChild(root.page, "unlock").enabled);
            keyClick(Qt.Key_Return);
            compare(vault.model.state, UnlockModel.Locked);
        }
        function test_what_is_typed_stays_hidden(): void {
            open("long enough");
            const field = findChild(root.page, "passphrase");
            type("secret");
            compare(field.echoMode, TextInput.Password);
            verify(!reader.value(field.input[0]).includes("secret"));
        }
    }
}
