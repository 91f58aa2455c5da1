// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault, opening it, changing its lock: by keyboard alone, with every word a screen reader needs.
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
    SignalSpy {
        id: left
        signalName: "left"
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
        function open(passphrase: string, pin: string): void {
            verify(vault.start(passphrase, pin));
            show(passphrase ? "UnlockPage" : "SetUpPage", passphrase ? vault.model : vault.setUp);
        }
        function show(file: string, model: QtObject): void {
            if (root.page)
                root.page.destroy();
            const component = Qt.createComponent("qrc:/qt/qml/Accord/Shared/" + file + ".qml");
            root.page = component.createObject(root, {model: model, width: root.width, height: root.height});
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
        // The one item of that name that can be seen.
        function shown(name: string): var {
            const found = [];
            const look = item => {
                if (!item.visible)
                    return;
                if (item.objectName === name)
                    found.push(item);
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i]);
            };
            look(root.page);
            return found.length ? found[0] : null;
        }
        function toKeys(): void {
            tabTo("name");
            type("Noa");
            keyClick(Qt.Key_Return);
            compare(vault.setUp.step, SetUpModel.Keys);
            wait(20);
        }
        function toCode(): void {
            toKeys();
            vault.setUp.chooseBoth();
            vault.setUp.takeKeys("271828", "271828", "long enough", "long enough");
            compare(vault.setUp.step, SetUpModel.Code);
            wait(20);
        }
        function toStep(step: string): void {
            if (step === "keys")
                toKeys();
            else if (step !== "welcome")
                toCode();
            if (step === "code back")
                vault.setUp.wroteItDown();
            wait(20);
        }

        function test_set_up_can_be_heard_reached_and_read_data(): var {
            const looks = [];
            for (const step of ["welcome", "keys", "code", "code back"])
                looks.push({tag: step, step: step, scale: 1}, {tag: step + ", 200 %", step: step, scale: 2});
            return looks;
        }
        function test_set_up_can_be_heard_reached_and_read(data: var): void {
            open("", "");
            toStep(data.step);
            Theme.textScale = data.scale;
            wait(50);
            compare(reader.problems(root), "");
        }
        function test_unlock_can_be_heard_reached_and_read_data(): var {
            return [{tag: "passphrase", pin: "", scale: 1}, {tag: "pin", pin: "271828", scale: 1}, {tag: "pin, 200 %", pin: "271828", scale: 2}];
        }
        function test_unlock_can_be_heard_reached_and_read(data: var): void {
            Theme.textScale = data.scale;
            open("long enough", data.pin);
            compare(reader.problems(root), "");
        }
        function test_the_lock_pages_can_be_heard_reached_and_read_data(): var {
            const looks = [];
            for (const page of ["lock", "pin", "passphrase", "code", "code back"])
                looks.push({tag: page, page: page, scale: 1}, {tag: page + ", 200 %", page: page, scale: 2});
            return looks;
        }
        function test_the_lock_pages_can_be_heard_reached_and_read(data: var): void {
            Theme.textScale = data.scale;
            verify(vault.start("long enough", "271828"));
            verify(vault.open("long enough"));
            const what = data.page === "pin" ? LockModel.Pin : data.page === "passphrase" ? LockModel.Passphrase : LockModel.RecoveryCode;
            const model = data.page === "lock" ? vault.lockModel() : vault.keyChange(what);
            if (data.page === "code back")
                model.wroteItDown();
            show(data.page === "lock" ? "LockPage" : "KeyChangePage", model);
            wait(100);
            compare(reader.problems(root), "");
        }
        function test_fields_are_named_to_a_screen_reader(): void {
            open("", "");
            toKeys();
            vault.setUp.chooseBoth();
            wait(20);
            for (const name of ["newPin", "newPinAgain", "newPassphrase", "newPassphraseAgain"]) {
                const field = shown(name);
                compare(reader.name(field.input[0]), field.label);
                compare(reader.description(field.input[0]), field.helper);
            }
        }
        function test_setting_up_by_keyboard_alone(): void {
            open("", "");
            tabTo("welcomeNext");
            keyClick(Qt.Key_Space);
            compare(vault.setUp.step, SetUpModel.Welcome);
            compare(focused(), "name", "no name, no going on");
            verify(shown("name").error !== "");
            toKeys();
            tabTo("choosePassphrase");
            keyClick(Qt.Key_Space);
            verify(!shown("keysNext").enabled);
            tabTo("newPassphrase");
            type("short");
            keyClick(Qt.Key_Return);
            compare(focused(), "newPassphraseAgain");
            type("short");
            keyClick(Qt.Key_Return);
            verify(shown("newPassphrase").error.includes("8 characters"), shown("newPassphrase").error);
            compare(vault.setUp.step, SetUpModel.Keys);
            tabTo("newPassphrase");
            type(" no longer");
            compare(shown("newPassphrase").error, "", "typing takes the message away");
            compare(shown("newPassphraseAgain").text, "short", "nothing typed is lost");
            tabTo("newPassphraseAgain");
            type(" no more");
            keyClick(Qt.Key_Return);
            verify(shown("newPassphraseAgain").error.includes("differ"));
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("short no longer");
            tabTo("keysNext");
            keyClick(Qt.Key_Space);
            compare(vault.setUp.step, SetUpModel.Code);
            const code = vault.setUp.code;
            tabTo("codeWritten");
            keyClick(Qt.Key_Space);
            compare(focused(), "recoveryCode", "one can type at once");
            type(code.slice(0, -1).toLowerCase() + (code.endsWith("7") ? "8" : "7"));
            keyClick(Qt.Key_Return);
            verify(shown("recoveryCode").error !== "", "a slip is noticed");
            keyClick(Qt.Key_Escape);
            compare(vault.setUp.step, SetUpModel.Code, "one may look once more");
            tabTo("codeWritten");
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type(code.toLowerCase());
            tabTo("codeCheck");
            keyClick(Qt.Key_Space);
            tryCompare(vault.model, "state", UnlockModel.Open, 20000);
            vault.model.lock();
            verify(vault.model.byRecoveryCode && vault.model.byPassphrase && !vault.model.byPin);
        }
        function test_the_code_is_spelt_to_a_screen_reader(): void {
            open("", "");
            toCode();
            const groups = vault.setUp.code.split("-");
            compare(groups.length, 7);
            const spoken = reader.name(shown("recoveryCodeGroups"));
            verify(spoken.includes(groups[0].split("").join(" ")), spoken);
            verify(spoken.includes(groups[6].split("").join(" ")), spoken);
        }
        function test_unlocking_with_a_pin_by_keyboard_alone(): void {
            open("long enough", "271828");
            compare(focused(), "pin");
            type("111222");
            keyClick(Qt.Key_Return);
            tryVerify(() => vault.model.state === UnlockModel.Locked && shown("pin").error !== "", 20000);
            verify(shown("triesText").text.includes("9"), shown("triesText").text);
            compare(focused(), "pin", "one can type again at once");
            tabTo("usePassphrase");
            keyClick(Qt.Key_Space);
            compare(focused(), "passphrase");
            compare(shown("passphrase").text, "", "what was typed for the PIN is gone");
            verify(!shown("triesText"));
            tabTo("usePin");
            keyClick(Qt.Key_Space);
            compare(focused(), "pin");
            type("271828");
            tabTo("unlock");
            keyClick(Qt.Key_Space);
            tryCompare(vault.model, "state", UnlockModel.Open, 20000);
        }
        function test_changing_the_passphrase_by_keyboard_alone(): void {
            verify(vault.start("long enough", ""));
            verify(vault.open("long enough"));
            const model = vault.keyChange(LockModel.Passphrase);
            show("KeyChangePage", model);
            left.target = model;
            tabTo("proofPassphrase");
            type("not this one");
            keyClick(Qt.Key_Return);
            compare(focused(), "newPassphrase");
            type("other words");
            keyClick(Qt.Key_Return);
            type("other words");
            keyClick(Qt.Key_Return);
            tryVerify(() => shown("proofPassphrase").error !== "", 20000);
            compare(shown("newPassphrase").text, "other words", "nothing typed is lost");
            tabTo("proofPassphrase");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("long enough");
            tabTo("saveButton");
            keyClick(Qt.Key_Space);
            tryCompare(left, "count", 1, 20000);
            vault.model.lock();
            verify(vault.open("other words"));
        }
        function test_a_wrong_passphrase_is_said_and_the_right_one_opens(): void {
            open("long enough", "");
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
            open("long enough", "");
            verify(!findChild(root.page, "unlock").enabled);
            keyClick(Qt.Key_Return);
            compare(vault.model.state, UnlockModel.Locked);
        }
        function test_what_is_typed_stays_hidden(): void {
            open("long enough", "");
            const field = findChild(root.page, "passphrase");
            type("secret");
            compare(field.echoMode, TextInput.Password);
            verify(!reader.value(field.input[0]).includes("secret"));
        }
    }
}
