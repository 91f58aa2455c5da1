// SPDX-License-Identifier: GPL-3.0-or-later
// Codes for a client to scan, beside the caseload.
import Accord.Shared
import Accord.TherapistModels

HandOverPage {
    id: root

    required property DeskModel desk
    property bool alone: false // as BesidePage has it; the way back stands here either way

    model: root.desk.handOver
    focus: true
}
