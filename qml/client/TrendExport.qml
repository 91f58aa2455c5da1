// SPDX-License-Identifier: GPL-3.0-or-later
// Saving the trend as a picture file: the picture made out of sight, and what became of it.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

ColumnLayout {
    id: root

    required property TrendPageModel model

    function draw(): void {
        poster.setSource(Qt.resolvedUrl("TrendPoster.qml"), {
            model: root.model
        });
        settled.start();
    }
    function take(): void {
        const item = poster.item as Item;
        if (!item || !item.grabToImage(result => root.keep(result.image)))
            root.keep(null);
    }
    function keep(image: var): void {
        root.model.takePicture(image);
        poster.setSource("");
    }

    objectName: "trendExport"
    spacing: Theme.gap8

    QuietButton {
        objectName: "savePictureButton"
        iconName: "file"
        text: qsTr("Save as a picture")
        onClicked: root.model.savePicture()
    }
    Notice {
        objectName: "pictureSaved"
        iconName: "check"
        text: root.model.saved
        visible: root.model.saved
    }
    Loader { // far to the side: it has to be drawn, and must not be seen
        id: poster
        parent: root.Window.contentItem
        x: -4 * Theme.readable
        Accessible.ignored: true
    }
    Timer { // a chart draws itself a few events after it is made
        id: settled
        interval: 100 // ms
        onTriggered: root.take()
    }
    Connections {
        target: root.model
        function onPictureWanted(): void {
            root.draw();
        }
    }
}
