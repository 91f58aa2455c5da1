// SPDX-License-Identifier: GPL-3.0-or-later
// A page that stands beside the caseload; where there is room for one of them only, it has the way back.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

PageFrame {
    id: root

    required property DeskModel desk
    property bool alone: false // nothing stands beside it
    property bool alwaysBack: false // it was opened from another page

    focus: true
    header: TopBar {
        width: parent.width
        visible: root.alone || root.alwaysBack
        height: visible ? implicitHeight : 0
        onBackClicked: root.desk.back()
    }
}
