// SPDX-License-Identifier: GPL-3.0-or-later
// One check-in of the list: its day, the three values by shape, the note's beginning, and where it stands; above the first
// one of a month, the month.
import QtQuick
import QtQuick.Templates as T
import Accord.Controls
import Accord.Shared

Column {
    id: root

    required property int index
    required property string month // empty but for the first of it
    required property string day
    required property string bond
    required property string goals
    required property string tasks
    required property string note
    required property string status
    required property string iconName
    required property string spoken
    property real side: Theme.margin
    property bool current: false // the keyboard is here
    signal clicked

    Label {
        width: root.width
        leftPadding: root.side
        rightPadding: root.side
        topPadding: Theme.gap20
        bottomPadding: Theme.gap4
        text: root.month
        visible: root.month
        font.pixelSize: Theme.secondSize
        font.weight: Font.DemiBold
        color: Theme.muted
        Accessible.role: Accessible.Heading
    }
    T.ItemDelegate {
        id: button

        objectName: "historyRow" + root.index
        width: root.width
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        implicitHeight: Math.max(Theme.action, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: root.side
        rightPadding: root.side
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        Accessible.role: Accessible.Button
        Accessible.name: root.spoken
        Accessible.onPressAction: button.clicked()

        contentItem: Column {
            spacing: Theme.gap8

            TitleRow {
                width: parent.width
                height: implicitHeight
                level: 3
                text: root.day
                trailing: true

                Pill {
                    width: Math.min(implicitWidth, button.availableWidth)
                    tone: "plain"
                    text: root.status
                    iconName: root.iconName
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap16

                ValueMark {
                    shape: "circle"
                    shapeColor: Theme.bond
                    text: root.bond
                }
                ValueMark {
                    shape: "square"
                    shapeColor: Theme.goals
                    text: root.goals
                }
                ValueMark {
                    shape: "triangle"
                    shapeColor: Theme.tasks
                    text: root.tasks
                }
            }
            CaptionText {
                width: parent.width
                text: root.note
                visible: root.note
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: root.side - Theme.gap12
                anchors.rightMargin: root.side - Theme.gap12
                radius: Theme.fieldRadius
                color: button.down ? Theme.soft : button.hovered ? Qt.alpha(Theme.soft, 0.5) : Theme.clear

                FocusRing {
                    anchors.margins: Theme.line
                    radius: parent.radius
                    shown: root.current
                }
            }
        }
        onClicked: root.clicked()
    }
}
