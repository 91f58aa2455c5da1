// SPDX-License-Identifier: GPL-3.0-or-later
// Fields with help, errors, and a long text.
import QtQuick
import Accord.Controls

PageFrame {
    id: root

    title: "Fields"
    actions: PrimaryButton {
        text: "Open"
    }

    TextField {
        leadingIcon: "search"
        placeholderText: "Search 34 clients"
    }
    TextField {
        label: "Your therapist’s name"
        text: "Dr Amara Weiss"
        helper: "Only you see this."
    }
    PasswordField {
        id: secret
        label: "Passphrase"
        text: "correct horse"
        error: "That is not the passphrase. Nothing is lost: try again."
    }
    TextArea {
        label: "Anything else?"
        placeholderText: "In your own words, or nothing at all"
    }
    Component.onCompleted: secret.focusInput()
}
