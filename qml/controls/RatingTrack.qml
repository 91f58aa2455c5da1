// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn line of a rating and the hand on it: dashed and bare until marked, then solid with a thumb.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    property real fraction: 0 // 0-1 from the low end
    property bool marked: false
    property bool ringed: false
    readonly property alias holding: hand.holding
    readonly property alias held: hand.fraction // 0-1 while holding
    readonly property bool mirrored: LayoutMirroring.enabled
    signal taken // a finger is on the line
    signal placed(real fraction) // the finger left the line there

    implicitHeight: Theme.action

    // A press marks the line; a mostly vertical move still scrolls the page and leaves the rating as it was.
    MouseArea {
        id: hand

        property bool holding: false
        property real fraction: 0
        property real startX: 0

        function take(x: real): void {
            const along = Math.max(0, Math.min(1, (x - line.x) / line.width));
            hand.fraction = root.mirrored ? 1 - along : along;
        }

        anchors.fill: parent
        onPressed: mouse => {
            startX = mouse.x;
            take(mouse.x);
            holding = true;
            root.taken();
        }
        onPositionChanged: mouse => {
            preventStealing = preventStealing || Math.abs(mouse.x - startX) > Application.styleHints.startDragDistance;
            take(mouse.x);
        }
        onReleased: {
            root.placed(fraction);
            holding = preventStealing = false;
        }
        onCanceled: holding = preventStealing = false
        onDoubleClicked: root.placed(fraction) // 6.4 cancels a finger's second quick tap right after this
    }

    FocusRing {
        anchors.margins: 0
        shown: root.ringed
    }

    Item {
        id: line

        x: Theme.thumb / 2
        width: root.width - Theme.thumb
        height: root.height

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.trackWidth
            radius: height / 2
            color: Theme.outline
            visible: root.marked
        }
        Row {
            id: dashes

            readonly property int count: Math.max(2, Math.round((line.width + Theme.gap8) / (Theme.gap12 + Theme.gap8)))

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap8
            visible: !root.marked

            Repeater {
                model: dashes.count

                Rectangle {
                    width: (line.width - (dashes.count - 1) * dashes.spacing) / dashes.count
                    height: Theme.trackWidth
                    radius: height / 2
                    color: Theme.outline
                }
            }
        }
        Rectangle {
            id: halo

            property real place: root.mirrored ? 1 - root.fraction : root.fraction

            objectName: "thumb"
            x: place * line.width - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: root.holding ? Theme.action : Theme.halo
            height: width
            radius: width / 2
            color: Theme.soft
            visible: root.marked

            Behavior on place {
                enabled: halo.visible && !root.holding

                NumberAnimation {
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.thumb
                height: width
                radius: width / 2
                color: Theme.primary
            }
        }
    }
}
