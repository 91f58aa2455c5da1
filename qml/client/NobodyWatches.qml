// SPDX-License-Identifier: GPL-3.0-or-later
// That nobody watches answers, and whom the client would call.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Column {
    id: root

    property string contacts
    property int alignment: Text.AlignLeft

    Layout.fillWidth: true
    spacing: Theme.gap8

    CaptionText {
        objectName: "monitoringNotice"
        width: root.width
        horizontalAlignment: root.alignment
        text: qsTr("Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.")
    }
    CaptionText {
        objectName: "contactsText"
        width: root.width
        horizontalAlignment: root.alignment
        text: root.contacts
        color: Theme.ink
        visible: root.contacts
    }
}
