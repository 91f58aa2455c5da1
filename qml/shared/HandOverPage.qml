// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as codes on the screen, one after another, or as a sealed file.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property HandOverModel model

    objectName: "handOverPage"
    title: root.model.title
    header: TopBar {
        width: parent ? parent.width : 0
        title: Theme.largeText ? root.model.title : ""
        onBackClicked: root.model.back()
    }
    Component.onCompleted: root.model.turning = !Theme.reducedMotion
    actions: [
        PrimaryButton {
            objectName: "handOverScan"
            iconName: "scan"
            text: qsTr("Scan their answer")
            visible: root.model.canScan
            onClicked: root.model.scan()
        },
        SoftButton {
            objectName: "handOverDone"
            text: qsTr("Done")
            onClicked: root.model.back()
        }
    ]

    PageTitle {
        text: root.model.title
        detail: root.model.code ? root.model.aim : ""
        visible: !Theme.largeText // the code has to be in sight
    }
    Notice {
        objectName: "handOverProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Notice {
        objectName: "handOverNothing"
        text: root.model.nothing || root.model.tooMuch
        iconName: root.model.nothing ? "check" : "file"
        visible: root.model.nothing || root.model.tooMuch
    }
    QrCode {
        objectName: "handOverCode"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.columnWidth, Math.max(6 * Theme.gap48, root.viewHeight * (root.model.count > 1 ? 0.6 : 0.75)))
        Layout.preferredHeight: Layout.preferredWidth
        text: root.model.code
        description: root.model.position ? qsTr("%1, a QR code to scan with the other phone").arg(root.model.position) : qsTr("QR code to scan with the other phone")
        visible: root.model.code
    }
    HandOverTurner {
        model: root.model
        visible: root.model.count > 1
    }
    BodyText {
        quiet: true
        text: root.model.aim
        visible: Theme.largeText && root.model.code
    }
    CaptionText {
        objectName: "handOverContents"
        horizontalAlignment: Text.AlignHCenter
        text: root.model.contents
        visible: root.model.contents
    }
    Notice {
        objectName: "handOverSaved"
        iconName: "check"
        text: root.model.saved
        visible: root.model.saved
    }
    QuietButton {
        objectName: "handOverSave"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.maximumWidth: root.columnWidth
        iconName: "file"
        text: qsTr("Save as a sealed file instead")
        visible: !root.model.nothing
        onClicked: root.model.save()
    }
    Timer {
        interval: 1600 // ms: time to be read, also by a slow camera
        repeat: true
        running: root.model.turning
        onTriggered: root.model.next()
    }
}
