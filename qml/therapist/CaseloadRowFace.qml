// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a caseload's row: name and day, the reason, and at the end the series with its last value.
import QtQuick
import Accord.Controls

Item {
    id: root

    required property string name
    required property string when
    required property string reason
    required property list<real> totals
    required property string lastTotal
    required property bool unseen
    required property bool invitation
    required property color toneInk

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
            id: top

            readonly property real beside: dot.visible ? dot.width + top.spacing : 0
            readonly property bool stacked: root.when && metrics.advanceWidth + day.implicitWidth + top.spacing + top.beside > top.width

            width: parent.width
            spacing: Theme.gap8

            TextMetrics {
                id: metrics
                font: who.font
                text: root.name
            }
            Label {
                id: who
                width: Math.min(Math.ceil(metrics.advanceWidth) + Theme.line, top.width - top.beside)
                text: root.name
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                maximumLineCount: 2
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
                id: day
                anchors.verticalCenter: parent.verticalCenter
                text: root.when
                visible: root.when && !top.stacked
                Accessible.ignored: true
            }
        }
        CaptionText { // where both do not fit on a line
            width: parent.width
            text: root.when
            visible: top.stacked
            Accessible.ignored: true
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
