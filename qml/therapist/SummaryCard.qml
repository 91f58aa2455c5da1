// SPDX-License-Identifier: GPL-3.0-or-later
// One summary as it arrived: every field, what was skipped, what was not shared, and the note.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property int index
    required property string title
    required property var fields // list of SharedField: Qt 6.4 has no typed list of value types in QML
    required property string note
    required property string noteState
    required property string status
    required property bool discussed
    required property string spoken
    readonly property bool narrow: root.width < Theme.readable * Theme.scale
    property bool kept: false // by duty only: to read, and nothing more
    signal discussRequested

    objectName: (root.kept ? "kept-" : "summary-") + root.index
    spacing: Theme.gap12
    Accessible.role: Accessible.Grouping
    Accessible.name: root.spoken

    TitleRow {
        id: heading
        level: 2
        text: root.title
        trailing: true

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            symbol: "check"
            size: Theme.smallIcon
            color: Theme.primary
            visible: root.discussed
        }
        CaptionText {
            objectName: "status-" + root.index
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, heading.width - (root.discussed ? Theme.smallIcon + Theme.gap8 : 0))
            text: root.status
            color: root.discussed ? Theme.primary : Theme.muted
        }
    }
    Grid {
        id: grid

        Layout.fillWidth: true
        columns: root.narrow ? 2 : 3
        columnSpacing: Theme.gap16
        rowSpacing: Theme.gap12

        Repeater {
            model: root.fields

            FieldValue {
                required property sharedField modelData
                required property int index

                objectName: "field-" + root.index + "-" + index
                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                field: modelData
            }
        }
    }
    Quote {
        objectName: "note-" + root.index
        text: root.note
        visible: root.note
    }
    CaptionText {
        text: root.noteState
        visible: root.noteState
    }
    QuietButton {
        objectName: "discuss-" + root.index
        Layout.fillWidth: root.narrow
        Layout.alignment: Qt.AlignLeft
        Layout.topMargin: -Theme.gap8
        Layout.bottomMargin: -Theme.gap8
        leftPadding: 0
        text: qsTr("Mark discussed")
        visible: !root.discussed && root.index > 0 && !root.kept
        Accessible.description: root.title
        onClicked: root.discussRequested()
    }
}
