// SPDX-License-Identifier: GPL-3.0-or-later
// The trend as a picture and as numbers; the chart's library is loaded only when it is drawn.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels
import Accord.TherapistModels

Card {
    id: root

    required property ClientModel model
    readonly property TrendModel trend: root.model.trend
    property bool asTable: false

    objectName: "trendCard"
    spacing: Theme.gap8

    Loader {
        objectName: "trendChart"
        Layout.fillWidth: true
        active: root.visible && !root.asTable
        visible: active
        Component.onCompleted: setSource("qrc:/qt/qml/Accord/Therapist/ClientTrend.qml", { trend: root.trend })
    }
    Loader {
        objectName: "trendTable"
        Layout.fillWidth: true
        active: root.visible && root.asTable
        visible: active
        Component.onCompleted: setSource("qrc:/qt/qml/Accord/Shared/TrendTable.qml", { model: root.trend })
    }
    QuietButton {
        objectName: "trendToggle"
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignRight
        Layout.bottomMargin: -Theme.gap8
        text: root.asTable ? qsTr("Show as a picture") : qsTr("Show in numbers")
        onClicked: root.asTable = !root.asTable
    }
}
