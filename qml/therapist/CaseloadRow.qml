// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the caseload: who, when, the reason in words, the shape of the series.
import QtQuick
import QtQuick.Templates as T
import Accord.Controls

T.ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string kind
    required property string when
    required property string reason
    required property string tone
    required property list<real> totals
    required property string lastTotal
    required property bool unseen
    required property bool opened
    required property string spoken
    property bool current: false // the keyboard is here
    readonly property bool invitation: root.kind === "invitation"
    readonly property color toneInk: root.tone === "act" ? Theme.act : root.tone === "watch" ? Theme.watch : Theme.muted
    signal chosen
    signal openRequested

    function activate(): void {
        root.chosen();
        root.openRequested();
    }

    objectName: "client-" + root.index
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.gap24
    rightPadding: Theme.gap24
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    onClicked: root.activate()
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selectable: true
    Accessible.selected: root.opened
    Accessible.onPressAction: root.clicked()

    contentItem: CaseloadRowFace {
        name: root.name
        when: root.when
        reason: root.reason
        totals: root.totals
        lastTotal: root.lastTotal
        unseen: root.unseen
        invitation: root.invitation
        toneInk: root.toneInk
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap8
            anchors.rightMargin: Theme.gap8
            radius: Theme.fieldRadius
            color: root.opened ? Theme.soft : root.hovered || root.down ? Qt.alpha(Theme.soft, 0.5) : Theme.clear

            FocusRing {
                anchors.margins: Theme.line
                radius: parent.radius
                shown: root.current
            }
        }
    }
}
