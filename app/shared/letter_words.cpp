// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/letter_words.h"

#include <QCoreApplication>

namespace accord::app {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Letters", text);
}

QString effectOf(seal::Kind kind)
{
    using seal::Kind;
    switch (kind) {
    case Kind::Reply:
        return words(QT_TRANSLATE_NOOP("Letters", "You and %1 are linked now."));
    case Kind::Summary:
        return words(QT_TRANSLATE_NOOP("Letters", "A summary from %1 is here."));
    case Kind::ConsentGrant:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has said what they will share from now on."));
    case Kind::ConsentRevoke:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has stopped sharing."));
    case Kind::Ack:
        return words(QT_TRANSLATE_NOOP("Letters", "%1’s app has what you sent."));
    case Kind::Seen:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has read what you shared."));
    case Kind::Discussed:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has noted that you talked about it."));
    case Kind::GoalProposal:
        return words(QT_TRANSLATE_NOOP("Letters", "Words for a goal from %1 are here."));
    case Kind::GoalAnswer:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has answered about a goal."));
    case Kind::Cadence:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has said how often you plan to meet."));
    case Kind::Records:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has said whether they must keep records."));
    case Kind::Closed:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has closed this link."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString letterWords(const sync::Received& received, const QString& name)
{
    switch (received.effect) {
    case sync::Effect::Applied:
        return effectOf(received.kind).arg(name);
    case sync::Effect::Duplicate:
        return words(QT_TRANSLATE_NOOP("Letters", "That from %1 was here already.")).arg(name);
    case sync::Effect::RefusedRevoked:
        return words(QT_TRANSLATE_NOOP("Letters", "%1 has stopped sharing since this was made. It was not taken in."))
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString letterContent(seal::Kind kind)
{
    using seal::Kind;
    switch (kind) {
    case Kind::Reply:
        return words(QT_TRANSLATE_NOOP("Letters", "your answer to the invitation"));
    case Kind::Summary:
        return words(QT_TRANSLATE_NOOP("Letters", "a summary"));
    case Kind::ConsentGrant:
        return words(QT_TRANSLATE_NOOP("Letters", "what you share from now on"));
    case Kind::ConsentRevoke:
        return words(QT_TRANSLATE_NOOP("Letters", "that you have stopped sharing"));
    case Kind::Ack:
        return words(QT_TRANSLATE_NOOP("Letters", "that you have what was sent"));
    case Kind::Seen:
        return words(QT_TRANSLATE_NOOP("Letters", "that you have read it"));
    case Kind::Discussed:
        return words(QT_TRANSLATE_NOOP("Letters", "that you have talked about it"));
    case Kind::GoalProposal:
        return words(QT_TRANSLATE_NOOP("Letters", "words for a goal"));
    case Kind::GoalAnswer:
        return words(QT_TRANSLATE_NOOP("Letters", "an answer about a goal"));
    case Kind::Cadence:
        return words(QT_TRANSLATE_NOOP("Letters", "how often you plan to meet"));
    case Kind::Records:
        return words(QT_TRANSLATE_NOOP("Letters", "whether you must keep records"));
    case Kind::Closed:
        return words(QT_TRANSLATE_NOOP("Letters", "that you have closed this link"));
    }
    Q_UNREACHABLE();
}

} // namespace accord::app
