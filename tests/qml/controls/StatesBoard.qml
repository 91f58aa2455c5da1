// SPDX-License-Identifier: GPL-3.0-or-later
// Notices, pills, chips, disabled buttons, sparklines, focus.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

PageFrame {
    id: root

    title: "States"

    Notice {
        text: "Nobody watches your answers. In a crisis, call the people on your list."
        actionText: "Show the list"
    }
    Notice {
        kind: "error"
        text: "The relay did not answer. Your check-in is safe here and will be sent later."
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8

        id: pills

        Pill {
            width: Math.min(implicitWidth, pills.width)
            tone: "act"
            text: "Act: drop, not yet repaired"
        }
        Pill {
            width: Math.min(implicitWidth, pills.width)
            tone: "watch"
            text: "Warm, unsure about goals"
        }
        Pill {
            tone: "plain"
            text: "draft"
        }
        Chip {
            text: "Last 5"
        }
        Chip {
            text: "All"
            checked: true
        }
    }
    Card {
        RowLayout {
            Heading {
                level: 2
                text: "Kim A."
            }
            Sparkline {
                values: [7.4, 7.7, 8.0, 8.2, NaN, 8.2, 5.1, 5.3, 5.2]
                color: Theme.act
            }
        }
    }
    SoftButton {
        id: ringed
        text: "Focus is here"
        iconName: "copy"
    }
    PrimaryButton {
        text: "Not possible yet"
        enabled: false
    }
    Timer {
        interval: 1
        running: root.Window.active
        onTriggered: ringed.forceActiveFocus(Qt.TabFocusReason)
    }
}
