// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that switch, dimension marks, and three actions.
import QtQuick
import Accord.Controls

PageFrame {
    id: root

    title: "Share"
    header: TopBar {
        width: root.width
    }
    actions: [
        PrimaryButton {
            text: "Share 3 things"
        },
        ActionRow {
            QuietButton {
                text: "Keep private"
            }
            QuietButton {
                text: "Show as QR"
                iconName: "qr"
            }
        }
    ]

    PageTitle {
        text: "Share this with Dr Weiss?"
        detail: "Only what is switched on leaves your phone, sealed so that only Dr Weiss can open it."
    }
    Card {
        spacing: 0
        verticalPadding: Theme.gap12

        SwitchRow {
            text: "Bond"
            shape: "circle"
            shapeColor: Theme.bond
            value: "6.8"
            checked: true
        }
        SwitchRow {
            text: "Goals"
            shape: "square"
            shapeColor: Theme.goals
            value: "5.2"
            checked: true
        }
        SwitchRow {
            text: "Tasks"
            shape: "triangle"
            shapeColor: Theme.tasks
            value: "skipped"
            checked: true
        }
        SwitchRow {
            text: "Room for who I am"
            indented: true
            value: "kept"
        }
        SwitchRow {
            text: "Your note"
            detail: "Stays here unless you switch it on"
            indented: true
            enabled: false
        }
    }
}
