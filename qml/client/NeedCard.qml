// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the client would call; shown on the first page.
import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property SettingsModel model

    Heading {
        level: 2
        text: qsTr("If you need someone")
    }
    BodyText {
        quiet: true
        text: qsTr("Nobody watches your answers as they come in. Write down whom you would call; it stands on your first page.")
    }
    TextArea {
        id: contacts

        objectName: "contactsField"
        label: qsTr("People and numbers")
        lines: 2
        text: root.model.contacts
        helper: root.model.contactsRoom >= 0 && root.model.contactsRoom < 100 ? qsTr("%1 characters left").arg(root.model.contactsRoom) : ""
        error: root.model.contactsRoom < 0 ? qsTr("That is %1 characters too long, and not kept yet.").arg(-root.model.contactsRoom) : ""
        onEdited: root.model.setContacts(contacts.text)
    }
}
