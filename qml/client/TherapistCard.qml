// SPDX-License-Identifier: GPL-3.0-or-later
// One therapist at a glance; opens what was shared with them.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

T.AbstractButton {
    id: root

    property therapistRow row

    Layout.fillWidth: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gap20
    text: root.row.name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. %2. %3").arg(root.row.name).arg(root.row.pill).arg(root.row.sentence)
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.gap12

        ColumnLayout {
            spacing: Theme.gap8

            TitleRow {
                level: 2
                text: root.row.name
                trailing: true

                Pill {
                    width: Math.min(implicitWidth, root.availableWidth - Theme.icon - Theme.gap12)
                    text: root.row.pill
                    iconName: root.row.icon
                }
            }
            BodyText {
                quiet: true
                text: root.row.sentence
                Accessible.ignored: true
            }
        }
        Icon {
            symbol: "forward"
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: root.down ? Theme.soft : Theme.surface

        FocusRing {
            radius: parent.radius + Theme.gap4
            shown: root.visualFocus
        }
    }
}
