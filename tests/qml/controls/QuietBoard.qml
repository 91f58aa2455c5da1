// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where nothing is yet, and a page that is busy.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

PageFrame {
    id: root

    title: "Quiet"
    fill: true

    EmptyState {
        iconName: "trend"
        title: "Your line begins here"
        text: "After two sessions there is a picture to look at."
        actionText: "Check in"
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.gap48 * 4

        BusyOverlay {
            active: true
            text: "Opening your vault"
        }
    }
}
