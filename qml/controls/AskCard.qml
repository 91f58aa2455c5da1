// SPDX-License-Identifier: GPL-3.0-or-later
// A short question that opens where its button stood: it comes into sight, is said aloud and takes the focus, which goes
// back to the button when it closes.
import QtQuick
import Accord.Controls // types made in C++ are not among the neighbours

Card {
    id: root

    property string question
    property Item first // what has the focus when it opens: the way back
    property Item asker // the button that opens it
    property bool asked: false

    function turn(): void {
        if (!root.visible) {
            if (root.asked)
                back.start(); // once the button is in sight again
            root.asked = false;
            return;
        }
        root.asked = true;
        if (root.first)
            root.first.forceActiveFocus(Qt.OtherFocusReason);
        let above = root.parent;
        while (above && !(above instanceof PageFrame))
            above = above.parent;
        if (above)
            (above as PageFrame).reveal(root);
        alert.say(root);
    }

    outlined: true
    onVisibleChanged: root.turn()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.question

    Heading {
        level: 2
        text: root.question
    }
    SpokenAlert {
        id: alert
    }
    Timer {
        id: back
        interval: 0
        onTriggered: if (root.asker?.visible) root.asker.forceActiveFocus(Qt.OtherFocusReason)
    }
}
