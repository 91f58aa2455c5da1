// SPDX-License-Identifier: GPL-3.0-or-later
// While locked: making the vault the first time, opening it every time after.
import QtQuick
import Accord.Shared
import Accord.SharedModels

Loader {
    id: root

    required property UnlockModel model
    required property bool making // no vault yet

    focus: true
    sourceComponent: root.making ? setUp : unlock

    Component {
        id: setUp

        SetUpPage {
            model: root.model
        }
    }
    Component {
        id: unlock

        UnlockPage {
            model: root.model
        }
    }
}
