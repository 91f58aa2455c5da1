// SPDX-License-Identifier: GPL-3.0-or-later
// How dips are found, in plain words; below them, for who wants it, the very rules their therapist reads.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared
import Accord.SharedModels

PageFrame {
    id: root

    required property RulesModel model
    property bool exact: false // the rules themselves are shown

    objectName: "rulesPage"
    title: qsTr("How dips are found")
    spacing: 0
    focus: true
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    Keys.onPressed: event => event.accepted = root.scrollByKey(event.key)

    PageTitle {
        text: qsTr("How dips are found")
        detail: qsTr("Accord compares your sessions with your own earlier ones, never with other people’s.")
    }
    BodyText {
        Layout.topMargin: Theme.gap16
        text: qsTr("It speaks of a dip when a session is clearly lower than is usual for you, or when several in a row went slowly down. Small ups and downs are left alone.")
    }
    BodyText {
        Layout.topMargin: Theme.gap12
        text: qsTr("What you skip is never guessed, and never counted as low.")
    }
    BodyText {
        Layout.topMargin: Theme.gap12
        text: qsTr("A dip is no verdict, on you or on anyone. It only means: perhaps talk about this. How far is far enough is assumed; nobody has measured it for these questions yet.")
    }
    SoftButton {
        objectName: "exactRulesButton"
        Layout.topMargin: Theme.gap24
        Layout.bottomMargin: Theme.gap24
        text: root.exact ? qsTr("Hide the exact rules") : qsTr("The exact rules, in English")
        onClicked: root.exact = !root.exact
    }
    RuleLines {
        model: root.exact ? root.model : null
    }
}
