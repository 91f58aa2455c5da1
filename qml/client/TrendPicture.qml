// SPDX-License-Identifier: GPL-3.0-or-later
// The trend as picture or as table; only the one that is looked at is made, and Qt Charts only for the picture.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls
import Accord.Shared

Card {
    id: root

    required property TrendPageModel model

    padding: Theme.gap16

    TrendView {
        objectName: "trendChart"
        Layout.fillWidth: true
        active: root.visible && !root.model.table
        visible: active
        model: root.model.trend
        selectedNumber: root.model.selected
        onSessionTapped: number => root.model.selected = number
    }
    Loader {
        objectName: "trendTable"
        Layout.fillWidth: true
        active: root.visible && root.model.table
        visible: active
        Component.onCompleted: setSource(Qt.resolvedUrl("../Shared/TrendTable.qml"), {
            model: root.model.trend
        })
    }
}
