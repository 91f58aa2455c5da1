// SPDX-License-Identifier: GPL-3.0-or-later
// A TrendModel's picture; QtCharts is loaded when this is made, not when a file that names it is read.
import QtQuick
import Accord.SharedModels

Loader {
    id: root

    required property TrendModel model
    property string dropLabel: qsTr("dip") // what a therapist reads as "drop"
    property bool bandVisible: true
    property int selectedNumber: 0 // 0: none; the page keeps it
    signal sessionTapped(int number)

    Component.onCompleted: root.setSource("TrendChartOfModel.qml", {
        "view": root
    })
}
