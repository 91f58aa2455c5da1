// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule behind a signal, beside the caseload.
import QtQuick
import Accord.Shared
import Accord.TherapistModels

SignalRules {
    id: root

    required property DeskModel desk
    property bool alone: false // as BesidePage has it; the way back stands here either way

    model: root.desk.rules
    Component.onCompleted: forceActiveFocus() // so that keys turn it at once, also beside the list
}
