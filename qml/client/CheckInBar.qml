// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a check-in: back, how far along, close (which keeps what was said).
import QtQuick
import Accord.ClientModels
import Accord.Controls

TopBar {
    id: root

    required property CheckInModel model

    width: parent ? parent.width : 0
    steps: root.model.kind === CheckInModel.LookBack ? 0 : root.model.steps
    step: root.model.step
    closeVisible: true
    onBackClicked: root.model.back()
    onCloseClicked: root.model.close()
}
