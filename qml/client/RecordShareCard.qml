// SPDX-License-Identifier: GPL-3.0-or-later
// One therapist: what they have of a check-in, how far it has come, and what is still the client's alone.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    property recordShare share
    signal acted
    signal showRequested

    TitleRow {
        id: line
        level: 2
        text: root.share.name
        trailing: true

        Pill {
            objectName: "recordPill"
            width: Math.min(implicitWidth, line.width)
            text: root.share.pill
            iconName: root.share.icon
        }
    }
    BodyText {
        quiet: true
        text: root.share.sentence
    }
    CaptionText {
        objectName: "recordHas"
        text: root.share.has
        visible: root.share.has
    }
    CaptionText {
        objectName: "recordKept"
        text: root.share.kept
        visible: root.share.kept
    }
    SoftButton {
        objectName: "recordShowButton"
        Layout.topMargin: Theme.gap4
        iconName: "qr"
        text: root.share.show
        visible: root.share.show
        onClicked: root.showRequested()
    }
    SoftButton {
        objectName: "recordShareButton"
        Layout.topMargin: Theme.gap4
        text: root.share.action
        visible: root.share.action
        onClicked: root.acted()
    }
}
