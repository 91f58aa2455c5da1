// SPDX-License-Identifier: GPL-3.0-or-later
// The same question, answered.
import QtQuick

QuestionBoard {
    id: root

    answered: true
    value: 6.8
}
