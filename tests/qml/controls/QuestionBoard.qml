// SPDX-License-Identifier: GPL-3.0-or-later
// A question nobody has answered yet.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

PageFrame {
    id: root

    property bool answered: false
    property real value: 0
    readonly property bool arabic: root.LayoutMirroring.enabled

    title: heading.text
    fill: true
    header: TopBar {
        width: root.width
        closeVisible: true
        steps: 5
        step: 1
    }
    actions: ActionRow {
        SoftButton {
            large: true
            text: root.arabic ? "تخطٍّ" : "Skip"
        }
        PrimaryButton {
            text: root.arabic ? "التالي" : "Next"
            enabled: root.answered
        }
    }

    PageTitle {
        id: heading
        Layout.topMargin: Theme.gap24
        text: root.arabic ? "إلى أي مدى شعرت بالقرب من معالجك اليوم؟" : "How close did you and your therapist feel today?"
        detail: root.arabic ? "لا توجد إجابة صحيحة." : "There is no right answer."
    }
    Item {
        Layout.fillHeight: true
    }
    RatingLine {
        label: heading.text
        lowAnchor: root.arabic ? "بعيدان" : "Far apart"
        highAnchor: root.arabic ? "قريبان جدًا" : "Very close"
        hint: root.arabic ? "المس الخط في أي مكان" : "Tap anywhere on the line"
        answered: root.answered
        value: root.value
        onMoved: value => {
            root.value = value;
            root.answered = true;
        }
    }
}
