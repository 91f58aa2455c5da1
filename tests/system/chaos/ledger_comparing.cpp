// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/ledger.h"

#include <cmath>

namespace accord::chaos {

namespace {

const QString lost = QStringLiteral("lost");
const QString twice = QStringLiteral("twice");
const QString afterRevocation = QStringLiteral("after revocation");
const QString afterClosing = QStringLiteral("after closing");
const QString wrong = QStringLiteral("wrong");

QString word(const QJsonObject& row, const char* key)
{
    return row[QLatin1String(key)].toString();
}

bool same(const QJsonValue& value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-9;
}

QMap<QString, QJsonObject> byId(const QJsonArray& rows, QStringList& repeated)
{
    QMap<QString, QJsonObject> found;
    for (const QJsonValue& row : rows) {
        const QString id = row[QStringLiteral("id")].toString();
        if (found.contains(id))
            repeated << id;
        found.insert(id, row.toObject());
    }
    return found;
}

Sharing sharingOf(const QJsonObject& row)
{
    return {word(row, "id"), word(row, "channel")};
}

QMap<Sharing, QJsonObject> bySharing(const QJsonArray& rows, QList<Sharing>& repeated)
{
    QMap<Sharing, QJsonObject> found;
    for (const QJsonValue& row : rows) {
        const Sharing sharing = sharingOf(row.toObject());
        if (found.contains(sharing))
            repeated << sharing;
        found.insert(sharing, row.toObject());
    }
    return found;
}

/// What the therapist's word has left on a client's check-in.
QString marksOf(const QJsonObject& row)
{
    return QStringLiteral("%1 %2").arg(row[QStringLiteral("seen")].toBool()).arg(word(row, "discussed"));
}

/// What both sides must hold alike; what only concerns one's own app left out.
QMap<QString, QJsonObject> sharedPart(const QJsonArray& goals)
{
    QMap<QString, QJsonObject> found;
    for (const QJsonValue& goal : goals) {
        QJsonObject both = goal.toObject();
        both.remove(QStringLiteral("kept_here"));
        both.remove(QStringLiteral("shared"));
        found.insert(both[QStringLiteral("id")].toString(), both);
    }
    return found;
}

} // namespace

void Ledger::nothingWaits(const QJsonArray& rows)
{
    const std::scoped_lock lock(m_mutex);
    for (const QJsonValue& row : rows) {
        if (row[QStringLiteral("shared")].toString() == u"waiting")
            breachLocked(afterRevocation, QStringLiteral("%1 still waits to be sent after its revocation")
                                              .arg(row[QStringLiteral("id")].toString()));
    }
}

void Ledger::closedForClient(const QString& channel, const QJsonArray& rows)
{
    const std::scoped_lock lock(m_mutex);
    m_closing.insert(channel);
    for (const QJsonValue& row : rows) {
        const auto checkIn = m_checkIns.find(row[QStringLiteral("id")].toString());
        if (checkIn != m_checkIns.end() && !checkIn->channels.isEmpty() && checkIn->channels.last() == channel)
            checkIn->marks = marksOf(row.toObject());
    }
}

void Ledger::compareOwn(const CheckIn& checkIn, const QString& id, const QJsonObject& row)
{
    const QJsonObject answers = row[QStringLiteral("answers")].toObject();
    const Rating& rating = checkIn.rating;
    if (!same(answers[QStringLiteral("bond")], rating.bond) || !same(answers[QStringLiteral("goals")], rating.goals) ||
        !same(answers[QStringLiteral("tasks")], rating.tasks) || word(row, "note") != rating.note)
        breachLocked(wrong, QStringLiteral("check-in %1 is not as it was rated").arg(id));
    if (checkIn.marks && *checkIn.marks != marksOf(row))
        breachLocked(afterClosing, QStringLiteral("check-in %1 was marked through a closed channel").arg(id));
    if (checkIn.channels.isEmpty())
        return;
    State& state = m_sharings[{id, checkIn.channels.last()}];
    const QString shared = word(row, "shared");
    if (state.told != Told::Shared || m_closing.contains(checkIn.channels.last()))
        return;
    if (!state.mayBeRevoked && shared != u"waiting" && shared != u"on the way" && shared != u"arrived")
        breachLocked(lost, QStringLiteral("check-in %1 was shared, and is %2").arg(id, shared));
    state.arrived |= shared == u"arrived" && !state.unsure;
}

void Ledger::compareAfterRestart(const QString& client, const QJsonArray& rows)
{
    const std::scoped_lock lock(m_mutex);
    QStringList repeated;
    const QMap<QString, QJsonObject> own = byId(rows, repeated);
    for (const QString& id : std::as_const(repeated))
        breachLocked(twice, QStringLiteral("check-in %1 is listed twice").arg(id));
    for (auto it = m_checkIns.cbegin(); it != m_checkIns.cend(); ++it) {
        if (it->client != client)
            continue;
        if (own.contains(it.key()))
            compareOwn(*it, it.key(), own[it.key()]);
        else
            breachLocked(lost, QStringLiteral("check-in %1 is gone from its client's vault").arg(it.key()));
    }
}

Ledger::Expectation Ledger::expectation() const
{
    const std::scoped_lock lock(m_mutex);
    Expectation expected;
    for (auto it = m_sharings.cbegin(); it != m_sharings.cend(); ++it) {
        if (it->revokeConfirmed)
            expected.forbidden.insert(it.key());
        if (it->told == Told::Shared && it->arrived)
            expected.arrived.insert(it.key(), it->timesRevoked);
    }
    return expected;
}

void Ledger::compareReceived(const QJsonArray& rows, const Expectation& expected, const QSet<Sharing>& before)
{
    const std::scoped_lock lock(m_mutex);
    QList<Sharing> repeated;
    const QMap<Sharing, QJsonObject> received = bySharing(rows, repeated);
    for (const Sharing& sharing : std::as_const(repeated))
        breachLocked(twice, QStringLiteral("summary of %1 is listed twice").arg(sharing.id));
    for (auto it = received.cbegin(); it != received.cend(); ++it) {
        if (!m_checkIns.contains(it.key().id))
            continue; // its client was killed before it said so
        if (!m_sharings.contains(it.key()))
            breachLocked(wrong, QStringLiteral("%1 was never shared there, and is there").arg(it.key().id));
        // Perhaps shared anew by the time the list was read: then it may be there again.
        else if (expected.forbidden.contains(it.key()) && m_sharings[it.key()].revokeConfirmed)
            breachLocked(afterRevocation, QStringLiteral("%1 is there after its revocation").arg(it.key().id));
        compareValues(it.key(), it.value());
    }
    for (auto it = expected.arrived.cbegin(); it != expected.arrived.cend(); ++it) {
        if (!received.contains(it.key()) && m_sharings[it.key()].timesRevoked == it.value())
            breachLocked(lost, QStringLiteral("%1 was said to have arrived, and is not there").arg(it.key().id));
    }
    for (const Sharing& sharing : before) {
        if (!received.contains(sharing) && m_sharings.contains(sharing) && !m_sharings[sharing].mayBeRevoked)
            breachLocked(lost, QStringLiteral("summary of %1 was there, and is gone").arg(sharing.id));
    }
    const QList<Sharing> there = received.keys();
    compareFrozen({there.cbegin(), there.cend()});
}

void Ledger::compareFrozen(const QSet<Sharing>& received)
{
    QMap<QString, QSet<QString>> now;
    for (const Sharing& sharing : received)
        now[sharing.channel].insert(sharing.id);
    for (auto closed = m_closed.begin(); closed != m_closed.end(); ++closed) {
        const QSet<QString> held = now.value(closed.key());
        if (closed->has_value() && !closed->value().contains(held))
            breachLocked(afterClosing,
                         QStringLiteral("something arrived in channel %1 after it was closed").arg(closed.key()));
        if (!closed->has_value())
            *closed = held;
    }
}

void Ledger::compareValues(const Sharing& sharing, const QJsonObject& row)
{
    const QJsonObject values = row[QStringLiteral("values")].toObject();
    const Rating& rating = m_checkIns[sharing.id].rating;
    if (!same(values[QStringLiteral("bond")], rating.bond) || !same(values[QStringLiteral("goals")], rating.goals) ||
        values.contains(QStringLiteral("tasks")))
        breachLocked(wrong, QStringLiteral("summary of %1 is not what was shared").arg(sharing.id));
    if (row.contains(QStringLiteral("note")) && word(row, "note") != rating.note)
        breachLocked(wrong, QStringLiteral("the note with %1 is not what was written").arg(sharing.id));
}

void Ledger::compareKept(const QJsonArray& rows)
{
    const std::scoped_lock lock(m_mutex);
    QList<Sharing> repeated;
    const QMap<Sharing, QJsonObject> kept = bySharing(rows, repeated);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (!m_checkIns.contains(it.key().id))
            continue;
        const State state = m_sharings.value(it.key());
        if (!state.mayBeKept || !state.mayBeRevoked)
            breachLocked(afterRevocation, QStringLiteral("%1 is kept, and its client did not know").arg(it.key().id));
        compareValues(it.key(), it.value());
    }
    for (auto it = m_sharings.cbegin(); it != m_sharings.cend(); ++it) {
        if (it->mustBeKept && !kept.contains(it.key()))
            breachLocked(lost, QStringLiteral("%1 had to be kept, and is not").arg(it.key().id));
    }
}

void Ledger::compareGoals(const QJsonArray& client, const QJsonArray& therapist)
{
    const std::scoped_lock lock(m_mutex);
    if (client.size() != therapist.size() || sharedPart(client) != sharedPart(therapist))
        breachLocked(wrong, QStringLiteral("the two sides do not hold the same goals"));
    QSet<QString> there;
    for (const QJsonValue& goal : client) {
        for (const QJsonValue& step : goal[QStringLiteral("history")].toArray()) {
            const QString id = step[QStringLiteral("id")].toString();
            if (there.contains(id))
                breachLocked(twice, QStringLiteral("step %1 stands twice in the history").arg(id));
            there.insert(id);
        }
    }
    for (const QString& step : std::as_const(m_steps)) {
        if (!there.contains(step))
            breachLocked(lost, QStringLiteral("step %1 is in no history").arg(step));
    }
}

void Ledger::compareAtTheEnd(const QString& client, const QJsonArray& own, const QJsonArray& received)
{
    compareAfterRestart(client, own);
    compareReceived(received, {}, {});
    const std::scoped_lock lock(m_mutex);
    QStringList repeatedIds;
    QList<Sharing> repeated;
    const QMap<QString, QJsonObject> mine = byId(own, repeatedIds);
    const QMap<Sharing, QJsonObject> theirs = bySharing(received, repeated);
    for (auto it = m_sharings.cbegin(); it != m_sharings.cend(); ++it) {
        if (m_checkIns[it.key().id].client == client && !it->unsure)
            compareSharing(it.key(), *it, mine[it.key().id], theirs[it.key()]);
    }
}

void Ledger::compareSharing(const Sharing& sharing, const State& state, const QJsonObject& mine,
                            const QJsonObject& theirs)
{
    const QString& id = sharing.id;
    const QStringList& channels = m_checkIns[id].channels;
    const bool there = !theirs.isEmpty();
    const bool isClosed = m_closing.contains(sharing.channel);
    if (state.told == Told::Revoked && there)
        breachLocked(afterRevocation, QStringLiteral("%1 is there after its revocation").arg(id));
    if (state.told == Told::Nothing && there)
        breachLocked(wrong, QStringLiteral("%1 was never shared, and is there").arg(id));
    if (there && !state.noteMayBeSent && theirs.contains(QStringLiteral("note")))
        breachLocked(wrong, QStringLiteral("the note with %1 was never shared, and is there").arg(id));
    if (isClosed)
        return; // what was under way when it was closed may have been taken in, or not
    if (state.told == Told::Shared && !there)
        breachLocked(lost, QStringLiteral("%1 was shared and never arrived").arg(id));
    if (state.told == Told::Shared && channels.last() == sharing.channel && word(mine, "shared") != u"arrived")
        breachLocked(lost, QStringLiteral("%1 arrived, and its client was never told").arg(id));
    if (!there)
        return;
    if (state.noteSent && !theirs.contains(QStringLiteral("note")))
        breachLocked(lost, QStringLiteral("the note with %1 was shared and never arrived").arg(id));
    if (state.everRevoked || channels.size() > 1)
        return; // what was said about an earlier sharing went with it
    if (theirs[QStringLiteral("discussed")] != mine[QStringLiteral("discussed")])
        breachLocked(wrong, QStringLiteral("%1 was discussed on %2, and its client reads %3")
                                .arg(id, word(theirs, "discussed"), word(mine, "discussed")));
    if (!state.discussedOn.isEmpty() && theirs[QStringLiteral("discussed")].isNull())
        breachLocked(lost, QStringLiteral("%1 was marked as discussed, and is not").arg(id));
}

} // namespace accord::chaos
