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

    contentItem: Item {
        implicitHeight: Math.max(words.height, shape.height)

        Icon {
            id: waiting
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            symbol: "clock"
            color: Theme.muted
            visible: root.invitation
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: root.invitation ? waiting.right : parent.left
            anchors.leftMargin: root.invitation ? Theme.gap12 : 0
            anchors.right: shape.left
            anchors.rightMargin: shape.width > 0 ? Theme.gap12 : 0
            spacing: Theme.gap4

            Row {
                width: parent.width
                spacing: Theme.gap8

                TextMetrics {
                    id: metrics
                    font: name.font
                    text: root.name
                }
                Label {
                    id: name
                    width: Math.min(Math.ceil(metrics.advanceWidth) + Theme.line, parent.width - (when.visible ? when.width + Theme.gap8 : 0) - (dot.visible ? dot.width + Theme.gap8 : 0))
                    text: root.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    maximumLineCount: Theme.largeText ? 2 : 1
                    Accessible.ignored: true
                }
                Rectangle {
                    id: dot
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.gap8
                    height: Theme.gap8
                    radius: width / 2
                    color: Theme.primary
                    visible: root.unseen
                }
                CaptionText {
                    id: when
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.when
                    visible: root.when
                    Accessible.ignored: true
                }
            }
            CaptionText {
                width: parent.width
                text: root.reason
                color: root.toneInk
                Accessible.ignored: true
            }
        }
        Column {
            id: shape
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: root.totals.length > 0 ? Theme.gap48 + Theme.gap32 : 0
            visible: width > 0

            Sparkline {
                width: parent.width
                height: Theme.gap32
                from: 2 // so that a drop shows in so little height
                values: root.totals
                color: root.toneInk
                visible: root.totals.length > 1
            }
            CaptionText {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: root.lastTotal
                visible: root.lastTotal
                Accessible.ignored: true
            }
        }
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
