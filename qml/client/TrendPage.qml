// SPDX-License-Identifier: GPL-3.0-or-later
// The client's sessions over time: the sentence first, then the picture, then one session at a time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property TrendPageModel model

    title: qsTr("Trend")
    fill: root.model.empty

    Heading {
        visible: !root.model.empty
        objectName: "trendTitle"
        text: root.model.trend.title
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.series.length > 0

        Repeater {
            model: root.model.series

            Chip {
                required property int index
                required property string modelData

                objectName: "seriesChip" + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                checked: root.model.shown === index
                onClicked: root.model.shown = index
            }
        }
    }
    BodyText {
        objectName: "trendSentence"
        Layout.topMargin: -Theme.gap8
        text: root.model.trend.sentence
        visible: root.model.trend.sentence && !root.model.empty
    }
    ColumnLayout {
        Layout.topMargin: -Theme.gap8
        spacing: Theme.gap4
        visible: root.model.newestWords && !root.model.empty

        CaptionText {
            text: root.model.newestTitle
        }
        BodyText {
            objectName: "trendNewest"
            text: root.model.newestWords
        }
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Item {
        Layout.fillHeight: true
        visible: root.model.empty
    }
    EmptyState {
        objectName: "trendEmpty"
        iconName: "trend"
        title: qsTr("Nothing to show yet")
        text: qsTr("After your first check-in, your sessions appear here.")
        actionText: qsTr("Check in")
        visible: root.model.empty
        onAction: root.model.checkIn()
    }
    Item {
        Layout.fillHeight: true
        visible: root.model.empty
    }
    TrendPicture {
        model: root.model
        visible: !root.model.empty
    }
    TrendChoices {
        model: root.model
        visible: !root.model.empty
    }
    TrendSessionCard {
        model: root.model
        visible: !root.model.empty && !root.model.table
    }
    TrendExport {
        model: root.model
        visible: !root.model.empty
    }
    QuietButton {
        objectName: "historyButton"
        text: qsTr("All check-ins")
        visible: !root.model.empty
        onClicked: root.model.openHistory()
    }
    QuietButton {
        objectName: "rulesButton"
        text: qsTr("How dips are found")
        visible: !root.model.empty
        onClicked: root.model.openRules()
    }
}
