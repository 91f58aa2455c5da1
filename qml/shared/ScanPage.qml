// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning: the camera's picture and how far along it is; a picture or a file where there is no camera.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property ScanModel model
    readonly property bool blind: root.model.blindTitle
    readonly property bool done: root.model.taken.length > 0

    function take(drop: DragEvent): void {
        drop.accept(Qt.CopyAction); // the file stays where it was: who dragged it may have meant to move it
        root.model.takeFiles(drop.urls);
    }

    objectName: "scanPage"
    title: root.model.title
    header: TopBar {
        width: parent ? parent.width : 0
        title: Theme.largeText ? root.model.title : ""
        onBackClicked: root.model.back()
    }
    Component.onCompleted: root.model.start()
    actions: [
        PrimaryButton {
            objectName: "scanAnswer"
            iconName: "qr"
            text: qsTr("Show your answer")
            visible: root.done
            onClicked: root.model.answer()
        },
        SoftButton {
            objectName: "scanDone"
            text: qsTr("Done")
            visible: root.done
            onClicked: root.model.back()
        },
        SoftButton {
            objectName: "scanAgain"
            iconName: "camera"
            text: qsTr("Try the camera again")
            visible: !root.done && (root.model.sight === ScanModel.Denied || root.model.sight === ScanModel.Failed)
            onClicked: root.model.start()
        },
        SoftButton {
            objectName: "scanFile"
            iconName: "file"
            text: qsTr("Choose a picture or file")
            visible: !root.done
            onClicked: root.model.chooseFiles()
        }
    ]

    PageTitle {
        text: root.model.title
        detail: root.model.aim
        visible: !Theme.largeText // the picture has to be in sight, and what comes of it
    }
    ScanTaken {
        model: root.model
        visible: root.done
    }
    ScanProgress {
        model: root.model
        visible: root.model.progress
    }
    Notice {
        objectName: "scanProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    ScanView {
        model: root.model
        visible: !root.blind
    }
    Card {
        visible: root.blind

        EmptyState {
            objectName: "scanBlind"
            Layout.topMargin: Theme.gap12
            Layout.bottomMargin: Theme.gap12
            iconName: "camera"
            title: root.model.blindTitle
            text: root.model.blindText
        }
    }
    BodyText {
        quiet: true
        text: root.model.aim
        visible: Theme.largeText
    }
    CaptionText {
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("You can also drop a picture or a sealed file on this page.")
        visible: Qt.platform.os !== "android" && Qt.platform.os !== "ios" && !root.done
    }
    DropArea {
        id: drop
        objectName: "scanDrop"
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => root.take(event)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.gap8
            radius: Theme.cardRadius
            color: Qt.alpha(Theme.soft, 0.6)
            border.width: Theme.ringWidth
            border.color: Theme.primary
            visible: drop.containsDrag
        }
    }
    BusyOverlay {
        parent: root
        active: root.model.busy
        text: qsTr("Looking at the file")
    }
}
