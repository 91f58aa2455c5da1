// SPDX-License-Identifier: GPL-3.0-or-later
// What one therapist gets of every later check-in: part by part, and until when.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property ConsentModel model

    title: qsTr("What %1 gets").arg(root.model.therapistName)
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "consentSaveButton"
        text: qsTr("Save")
        enabled: root.model.canSave
        onClicked: root.model.save()
    }

    PageTitle {
        text: root.title
        detail: qsTr("From now on, for every check-in. You can change it at any time.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        spacing: Theme.gap20

        Repeater {
            model: root.model.rows

            ConsentChoice {
                required property consentRow modelData
                required property int index

                objectName: "consent-" + modelData.name
                row: modelData
                choice: root.model.choices[index]
                onChosen: choice => root.model.choose(index, choice)
            }
        }
    }
    Card {
        visible: root.model.endMatters

        Heading {
            level: 2
            text: qsTr("How long?")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap8

            Repeater {
                model: root.model.ends

                Chip {
                    required property int index
                    required property string modelData

                    objectName: "endChip" + index
                    inCard: true
                    text: modelData
                    checked: root.model.end === index
                    onClicked: root.model.chooseEnd(index)
                }
            }
        }
    }
    BodyText {
        objectName: "consentSentence"
        text: root.model.sentence
    }
    CaptionText {
        objectName: "consentDuty"
        text: root.model.duty
        visible: root.model.duty
    }
}
