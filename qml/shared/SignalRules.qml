// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule behind a signal and where it comes from: one long calm page, read by thumb, wheel or keys.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property RulesModel model

    function turn(key: int): bool {
        const lines = 3 * Theme.bodySize * Theme.leading;
        const page = Math.max(lines, root.viewHeight - lines);
        const distances = new Map([[Qt.Key_Down, lines], [Qt.Key_Up, -lines], [Qt.Key_PageDown, page], [Qt.Key_Space, page], [Qt.Key_PageUp, -page], [Qt.Key_End, Infinity], [Qt.Key_Home, -Infinity]]);
        root.scrollBy(distances.get(key) ?? 0);
        return distances.has(key);
    }

    objectName: "signalRules"
    title: qsTr("How signals work")
    spacing: 0
    focus: true
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    Keys.onPressed: event => event.accepted = root.turn(event.key)

    Repeater {
        model: root.model

        HelpLine {}
    }
}
