// SPDX-License-Identifier: GPL-3.0-or-later
// One's own data to take along.
import QtQuick
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property ExportModel model

    title: qsTr("Export my data")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    PageTitle {
        text: qsTr("Export my data")
        detail: qsTr("What you wrote is yours. Take it along, to read it elsewhere or to give it to someone.")
    }
    Notice {
        objectName: "said"
        iconName: "check"
        text: root.model.said
        visible: root.model.said
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        Heading {
            level: 2
            text: qsTr("Your check-ins as a table")
        }
        BodyText {
            quiet: true
            text: qsTr("For a spreadsheet: one line for each session, with your notes (CSV).")
        }
        SoftButton {
            objectName: "exportTable"
            text: qsTr("Save the table")
            onClicked: root.model.saveTable()
        }
    }
    Card {
        Heading {
            level: 2
            text: qsTr("Everything")
        }
        BodyText {
            quiet: true
            text: qsTr("Check-ins and corrections, goals, whom you shared what with, and the receipts of it (JSON).")
        }
        SoftButton {
            objectName: "exportEverything"
            text: qsTr("Save everything")
            onClicked: root.model.saveEverything()
        }
    }
    Notice {
        iconName: "eye"
        text: qsTr("These files are not locked. Whoever has them can read them. To keep a locked copy, make a backup instead.")
    }
}
