// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons that began hidden, as in a card that opens later.
import QtQuick
import QtTest
import Accord.Controls

Item {
    id: root

    property bool shown: false

    width: 320
    height: 200

    Item {
        width: 320
        height: 100
        visible: root.shown

        ActionRow {
            id: row
            width: 320

            SoftButton {
                id: first
                text: "Send"
            }
        }
    }
    TestCase {
        name: "ActionRow"
        when: windowShown

        function test_isThereWhenItsParentAppears(): void {
            verify(!first.visible);
            root.shown = true;
            tryVerify(() => first.visible && first.width > 0 && row.height >= 48);
        }
    }
}
