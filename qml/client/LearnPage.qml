// SPDX-License-Identifier: GPL-3.0-or-later
// Short cards on what the questions are about, and why it is worth answering them honestly.
import QtQuick
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property LearnModel model

    title: qsTr("Good to know")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    PageTitle {
        text: qsTr("Good to know")
        detail: qsTr("Therapy works better where two people get on, want the same things and like how they go about it. That is what the questions ask.")
    }
    LearnCard {
        objectName: "learnEvidence"
        about: qsTr("Why these three")
        words: qsTr("In 295 studies with more than 30,000 people, therapy went better where the two got on and agreed about it, whatever the method. (Flückiger and others, 2018)")
    }
    LearnCard {
        objectName: "learnBond"
        shape: "circle"
        shapeColor: Theme.bond
        about: qsTr("The bond")
        words: qsTr("How near you two feel, how much you trust each other. It grows with time, and it is allowed to wobble.")
    }
    LearnCard {
        objectName: "learnGoals"
        shape: "square"
        shapeColor: Theme.goals
        about: qsTr("Goals")
        words: qsTr("Whether you want the same thing from therapy. Goals are found by talking, not by one of you giving in. You may change them at any time.")
    }
    LearnCard {
        objectName: "learnTasks"
        shape: "triangle"
        shapeColor: Theme.tasks
        about: qsTr("Tasks")
        words: qsTr("Whether the way you work together makes sense to you: talking, exercises, homework, pauses. If it does not fit, that is worth knowing.")
    }
    LearnCard {
        objectName: "learnDips"
        about: qsTr("Dips are normal")
        words: qsTr("Most people have sessions that feel worse. Saying so, soon and plainly, often brings the two of you closer than before.")
    }
    LearnCard {
        objectName: "learnSaying"
        about: qsTr("Saying it in the room")
        words: qsTr("You could begin with: “Something last time did not sit right with me. Can we talk about it?” You need not know yet what it was.")
    }
    LearnCard {
        objectName: "learnHonest"
        about: qsTr("Low numbers help")
        words: qsTr("Your therapist is not marked by them. They are a way of saying: here, let us do something differently.")
    }
    LearnCard {
        objectName: "learnPrivate"
        about: qsTr("Who sees what")
        words: qsTr("Nobody but you, until you share. Before anything leaves you see exactly what it is, and you can stop sharing whenever you like.")
    }
    LearnCard {
        objectName: "learnSure"
        about: qsTr("How sure this is")
        words: qsTr("The questions are Accord’s own. No study has validated them yet, so what counts as low or as a dip is assumed. Compare yourself with yourself, not with others.")
    }
    CaptionText {
        objectName: "draftNotice"
        text: qsTr("This translation is a draft. It has not been validated, so numbers may mean something a little different in it.")
        visible: root.model.draftLanguage
    }
}
