// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words for a goal, and whose it shall be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property GoalWordsModel model
    readonly property bool nearlyFull: root.model.room < 60

    title: root.model.title
    Component.onCompleted: field.focusInput()
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "goalSaveButton"
        text: root.model.saveText
        enabled: root.model.canSave
        onClicked: root.model.save()
    }

    PageTitle {
        text: root.model.title
        detail: root.model.before ? qsTr("So far: “%1”").arg(root.model.before) : qsTr("What would you notice if things were better?")
    }
    TextArea {
        id: field

        objectName: "goalField"
        label: qsTr("The goal")
        placeholderText: qsTr("For example: sleep through most nights")
        lines: 3
        text: root.model.words
        helper: root.nearlyFull && root.model.room >= 0 ? qsTr("%1 characters left").arg(root.model.room) : ""
        error: root.model.problem || (root.model.room < 0 ? qsTr("That is %1 characters too long.").arg(-root.model.room) : "")
        onEdited: root.model.write(field.text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.whose.length > 1

        Repeater {
            model: root.model.whose

            Chip {
                required property int index
                required property string modelData

                objectName: "whoseChip" + index
                text: modelData
                checked: root.model.chosen === index
                onClicked: root.model.choose(index)
            }
        }
    }
    CaptionText {
        objectName: "goalHint"
        text: root.model.hint
    }
    CaptionText {
        objectName: "goalDuty"
        text: root.model.duty
        visible: root.model.duty
    }
}
