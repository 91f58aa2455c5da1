// SPDX-License-Identifier: GPL-3.0-or-later
// The records do not read: what can be done. Nothing is deleted, whatever is chosen.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property RepairModel model

    title: qsTr("Damaged records")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    PageTitle {
        text: root.model.stage === RepairModel.KeysGone ? qsTr("Nothing opens these records") : root.model.stage === RepairModel.Salvaged ? qsTr("What could be read") : qsTr("Your records are damaged")
        detail: root.model.stage === RepairModel.KeysGone ? qsTr("Both copies of their keys are damaged, and without them nothing can be read. They are kept, and moved aside when you begin anew. If you have a backup, you can begin from it then.") : root.model.stage === RepairModel.Salvaged ? qsTr("Nothing has been changed yet.") : qsTr("They cannot be opened as they are. That is often a disk that is full, old or was unplugged. What is damaged is kept, whatever you choose here.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    DamagedChoices {
        model: root.model
        visible: root.model.stage === RepairModel.Choose
    }
    Card {
        visible: root.model.stage === RepairModel.Salvaged

        BodyText {
            objectName: "salvageText"
            text: root.model.salvageText
        }
        PrimaryButton {
            objectName: "useSalvaged"
            text: qsTr("Go on with this")
            onClicked: root.model.useSalvaged()
        }
        SoftButton {
            objectName: "notSalvaged"
            text: qsTr("Choose another way")
            onClicked: root.model.back()
        }
    }
    Card {
        visible: root.model.stage === RepairModel.KeysGone

        BodyText {
            text: qsTr("Before that, you could ask someone who knows about disks: a copy of the folder from earlier may still open.")
        }
        PrimaryButton {
            objectName: "setAside"
            text: qsTr("Move them aside and begin anew")
            onClicked: root.model.setAside()
        }
    }
    ProgressOverlay {
        parent: root
        active: root.model.stage === RepairModel.Look || root.model.stage === RepairModel.Working
        text: root.model.stage === RepairModel.Look ? qsTr("Finding out what can be done…") : qsTr("Reading what can be read…")
        share: root.model.share
        mayCancel: root.model.stage === RepairModel.Working
        onCancelled: root.model.cancel()
    }
}
