// SPDX-License-Identifier: GPL-3.0-or-later
// Covers a page while something takes its time, and says what; nothing moves with reduced motion.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    property bool active: false
    property string text

    anchors.fill: parent
    color: Qt.alpha(Theme.bg, 0.94)
    visible: root.active
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    MouseArea { // nothing beneath is touched meanwhile
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Repeater { // made while it is seen
        model: root.active ? 1 : 0

        Column {
            anchors.centerIn: parent
            width: Math.min(root.width - 2 * Theme.margin, Theme.readable)
            spacing: Theme.gap24

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap8

                Repeater {
                    model: 3

                    Rectangle {
                        id: dot

                        required property int index

                        width: Theme.gap12
                        height: width
                        radius: width / 2
                        color: Theme.primary

                        SequentialAnimation on opacity {
                            running: root.visible && !Theme.reducedMotion
                            loops: Animation.Infinite

                            PauseAnimation {
                                duration: Theme.motion * dot.index
                            }
                            NumberAnimation {
                                to: 0.3
                                duration: Theme.motion * 3
                                easing.type: Easing.InOutSine
                            }
                            NumberAnimation {
                                to: 1
                                duration: Theme.motion * 3
                                easing.type: Easing.InOutSine
                            }
                            PauseAnimation {
                                duration: Theme.motion * (2 - dot.index)
                            }
                        }
                    }
                }
            }
            Label {
                width: parent.width
                text: root.text
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
