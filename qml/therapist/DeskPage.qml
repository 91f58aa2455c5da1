// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload beside what is open on wide windows; one above the other on narrow ones.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

FocusScope {
    id: root

    required property DeskModel model
    readonly property bool wide: root.width >= Theme.railFrom * Theme.scale
    readonly property real listWidth: Math.min(Theme.readable * 0.7, Math.max(Theme.readable * 0.55, root.width * 0.305))
    readonly property bool covered: !root.wide && root.model.place !== DeskModel.Nothing
    signal lockRequested

    focus: true

    Shortcut {
        sequences: [StandardKey.Cancel, StandardKey.Back]
        enabled: root.model.place !== DeskModel.Nothing
        onActivated: root.model.back()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: list.visible
        onActivated: list.focusSearch()
    }
    CaseloadPage {
        id: list

        readonly property bool covered: root.covered

        focus: !root.covered
        width: root.wide ? root.listWidth : root.width
        height: root.height
        anchors.left: parent.left
        visible: !root.covered
        enabled: visible
        desk: root.model
        alone: !root.wide
        onLockRequested: root.lockRequested()
    }
    Rectangle {
        anchors.left: list.right
        width: Theme.line
        height: root.height
        color: Theme.hairline
        visible: root.wide
    }
    Loader {
        id: beside
        anchors.right: parent.right
        width: root.wide ? root.width - list.width - Theme.line : root.width
        height: root.height
        visible: root.wide || root.covered
        focus: root.covered
        sourceComponent: root.model.place === DeskModel.Client ? client : root.model.place === DeskModel.Invite ? invite : root.wide ? overview : null
    }
    Component {
        id: client

        ClientPage {
            focus: true
            model: root.model.client
            backVisible: !root.wide
            onBackRequested: root.model.back()
            onInviteRequested: root.model.openInvite()
        }
    }
    Component {
        id: invite

        InvitePage {
            focus: true
            model: root.model.invite
            backVisible: !root.wide
            onBackRequested: root.model.back()
            onClientRequested: root.model.openInvited()
        }
    }
    Component {
        id: overview

        OverviewPage {
            caseload: root.model.caseload
            onInviteRequested: root.model.openInvite()
        }
    }
}
