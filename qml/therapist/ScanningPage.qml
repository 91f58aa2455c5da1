// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning a client's code, beside the caseload.
import Accord.Shared
import Accord.TherapistModels

ScanPage {
    id: root

    required property DeskModel desk
    property bool alone: false // as BesidePage has it; the way back stands here either way

    model: root.desk.scan
    focus: true
}
