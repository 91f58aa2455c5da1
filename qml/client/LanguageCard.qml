// SPDX-License-Identifier: GPL-3.0-or-later
// The languages, each under its own name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property Look look
    required property list<string> languages

    Heading {
        level: 2
        text: qsTr("Language")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8

        Chip {
            objectName: "languageSystem"
            group: qsTr("Language")
            inCard: true
            text: qsTr("As this device")
            checked: !root.look.language
            onClicked: root.look.language = ""
        }
        Repeater {
            model: root.languages

            Chip {
                required property string modelData

                objectName: "language-" + modelData
                inCard: true
                text: root.look.nameOf(modelData)
                checked: root.look.language === modelData
                onClicked: root.look.language = modelData
            }
        }
    }
    CaptionText {
        objectName: "draftNotice"
        text: qsTr("This translation is a draft. It has not been validated, so numbers may mean something a little different in it.")
        visible: root.look.draft
    }
}
