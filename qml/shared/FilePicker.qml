// SPDX-License-Identifier: GPL-3.0-or-later
// The system's dialog for choosing files, or a place and a name to save to.
import QtQuick
import QtQuick.Dialogs

Item {
    id: root

    property string title
    property bool saving: false
    property string fileName: "" // proposed when saving
    signal chosen(var files) // urls: signals of Qt 6.4 have no typed lists

    function open(): void {
        if (root.saving)
            dialog.currentFile = dialog.currentFolder + "/" + root.fileName;
        dialog.open();
    }

    visible: false

    FileDialog {
        id: dialog
        title: root.title
        fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFiles
        onAccepted: root.chosen(root.saving ? [dialog.selectedFile] : dialog.selectedFiles)
    }
}
