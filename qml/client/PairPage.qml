// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing, in three short steps.
import QtQuick
import Accord.ClientModels

FocusScope {
    id: root

    required property PairModel model

    PairEnter {
        anchors.fill: parent
        model: root.model
        visible: root.model.stage === PairModel.Enter
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    PairConfirm {
        anchors.fill: parent
        model: root.model
        visible: root.model.stage === PairModel.Confirm
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    PairDone {
        anchors.fill: parent
        model: root.model
        visible: root.model.stage === PairModel.Paired
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
}
