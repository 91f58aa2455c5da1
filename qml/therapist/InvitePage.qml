// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting a client, from choosing how to the moment they have answered.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

BesidePage {
    id: root

    readonly property InviteModel model: root.desk.invite
    readonly property bool choosing: root.model.step === InviteModel.Choose || root.model.step === InviteModel.Working

    objectName: "invitePage"
    title: qsTr("Invite a client")

    Notice {
        objectName: "inviteProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    InviteChoose {
        model: root.model
        visible: root.choosing
    }
    InviteShowing {
        model: root.model
        visible: root.model.step === InviteModel.Showing
        onScanRequested: root.desk.openScan()
    }
    InvitePaired {
        model: root.model
        visible: root.model.step === InviteModel.Paired
        onClientRequested: root.desk.openInvited()
        onAnswerRequested: root.desk.openHandOver()
    }
    EmptyState {
        objectName: "inviteExpired"
        Layout.topMargin: Theme.gap48
        visible: root.model.step === InviteModel.Expired
        iconName: "clock"
        title: qsTr("This invitation has run out")
        text: qsTr("Nobody answered it in time, and nobody can any more. Make a new one whenever it suits you both.")
        actionText: qsTr("Make a new invitation")
        onAction: root.model.startOver()
    }
    EmptyState {
        objectName: "inviteCompromised"
        Layout.topMargin: Theme.gap48
        visible: root.model.step === InviteModel.Compromised
        iconName: "alert"
        title: qsTr("Two people answered this invitation")
        text: qsTr("It may have been read by somebody else on its way. Nothing was taken in and nothing is lost. Make a new one, best in the room together.")
        actionText: qsTr("Make a new invitation")
        onAction: root.model.startOver()
    }
    BusyOverlay {
        parent: root
        active: root.model.step === InviteModel.Working
        text: qsTr("Making the invitation")
    }
}
