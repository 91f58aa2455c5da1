// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/ledger.h"

#include <algorithm>
#include <cmath>

namespace accord::chaos {

namespace {

const QString lost = QStringLiteral("lost");
const QString twice = QStringLiteral("twice");
const QString afterRevocation = QStringLiteral("after revocation");
const QString wrong = QStringLiteral("wrong");

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

void Ledger::rated(const QString& client, const QString& id, const Rating& rating)
{
    const std::scoped_lock lock(m_mutex);
    if (m_entries.contains(id))
        breachLocked(twice, QStringLiteral("check-in %1 was made twice").arg(id));
    m_entries.insert(id, {client, rating, {}});
}

void Ledger::shareAsked(const QString& id, bool withNote)
{
    const std::scoped_lock lock(m_mutex);
    Rating& rating = m_entries[id].rating;
    rating.noteMayBeSent |= withNote;
    rating.revokeConfirmed = false;
}

void Ledger::perhapsShared(const QString& id, bool withNote, bool isPrivate)
{
    const std::scoped_lock lock(m_mutex);
    Rating& rating = m_entries[id].rating;
    if (rating.told == Told::Revoked) {
        rating.unsure = true; // an older letter's state may be what the vault tells of
    } else if (rating.told == Told::Private && !isPrivate) {
        rating.told = Told::Shared;
        rating.noteSent |= withNote;
    }
}

void Ledger::shared(const QString& id, bool withNote)
{
    const std::scoped_lock lock(m_mutex);
    Rating& rating = m_entries[id].rating;
    rating.told = Told::Shared;
    rating.unsure = false;
    rating.noteSent |= withNote;
}

void Ledger::revokeAsked(const QString& client)
{
    const std::scoped_lock lock(m_mutex);
    for (Entry& entry : m_entries)
        entry.rating.mayBeRevoked |= entry.client == client;
}

void Ledger::revoked(const QString& client)
{
    const std::scoped_lock lock(m_mutex);
    for (Entry& entry : m_entries) {
        if (entry.client != client)
            continue;
        entry.rating.unsure = false;
        if (entry.rating.told == Told::Shared) {
            entry.rating.told = Told::Revoked;
            entry.rating.everRevoked = true;
            entry.rating.noteSent = false;
            entry.rating.noteMayBeSent = false;
        }
    }
}

void Ledger::notRevoked(const QString& client)
{
    const std::scoped_lock lock(m_mutex);
    for (Entry& entry : m_entries) {
        if (entry.client == client)
            entry.rating.mayBeRevoked = entry.rating.everRevoked;
    }
}

void Ledger::confirmed(const QString& client)
{
    const std::scoped_lock lock(m_mutex);
    for (Entry& entry : m_entries)
        entry.rating.revokeConfirmed |=
            entry.client == client && entry.rating.told == Told::Revoked && !entry.rating.unsure;
}

void Ledger::compareOwn(const Entry& entry, const QString& id, const QJsonObject& row)
{
    const QJsonObject answers = row[QStringLiteral("answers")].toObject();
    const Rating& rating = entry.rating;
    if (!same(answers[QStringLiteral("bond")], rating.bond) || !same(answers[QStringLiteral("goals")], rating.goals) ||
        !same(answers[QStringLiteral("tasks")], rating.tasks) || row[QStringLiteral("note")].toString() != rating.note)
        breachLocked(wrong, QStringLiteral("check-in %1 is not as it was rated").arg(id));
    const QString shared = row[QStringLiteral("shared")].toString();
    if (rating.told == Told::Shared && !rating.mayBeRevoked && shared != u"waiting" && shared != u"on the way" &&
        shared != u"arrived")
        breachLocked(lost, QStringLiteral("check-in %1 was shared, and is %2").arg(id, shared));
}

void Ledger::compareAfterRestart(const QString& client, const QJsonArray& rows)
{
    const std::scoped_lock lock(m_mutex);
    QStringList repeated;
    const QMap<QString, QJsonObject> own = byId(rows, repeated);
    for (const QString& id : std::as_const(repeated))
        breachLocked(twice, QStringLiteral("check-in %1 is listed twice").arg(id));
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->client != client)
            continue;
        if (own.contains(it.key()))
            compareOwn(*it, it.key(), own[it.key()]);
        else
            breachLocked(lost, QStringLiteral("check-in %1 is gone from its client's vault").arg(it.key()));
    }
}

QSet<QString> Ledger::forbidden() const
{
    const std::scoped_lock lock(m_mutex);
    QSet<QString> ids;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->rating.revokeConfirmed)
            ids.insert(it.key());
    }
    return ids;
}

void Ledger::compareReceived(const QJsonArray& rows, const QSet<QString>& forbidden, const QSet<QString>& before)
{
    const std::scoped_lock lock(m_mutex);
    QStringList repeated;
    const QMap<QString, QJsonObject> received = byId(rows, repeated);
    for (const QString& id : std::as_const(repeated))
        breachLocked(twice, QStringLiteral("summary of %1 is listed twice").arg(id));
    for (auto it = received.cbegin(); it != received.cend(); ++it) {
        const auto entry = m_entries.constFind(it.key());
        if (entry == m_entries.cend())
            continue; // its client was killed before it said so
        // Perhaps shared anew by the time the list was read: then it may be there again.
        if (forbidden.contains(it.key()) && entry->rating.revokeConfirmed)
            breachLocked(afterRevocation, QStringLiteral("%1 is there after its revocation").arg(it.key()));
        compareValues(it.key(), *entry, it.value());
    }
    for (const QString& id : before) {
        if (!received.contains(id) && m_entries.contains(id) && !m_entries[id].rating.mayBeRevoked)
            breachLocked(lost, QStringLiteral("summary of %1 was there, and is gone").arg(id));
    }
}

void Ledger::compareValues(const QString& id, const Entry& entry, const QJsonObject& row)
{
    const QJsonObject values = row[QStringLiteral("values")].toObject();
    const Rating& rating = entry.rating;
    if (!same(values[QStringLiteral("bond")], rating.bond) || !same(values[QStringLiteral("goals")], rating.goals) ||
        values.contains(QStringLiteral("tasks")))
        breachLocked(wrong, QStringLiteral("summary of %1 is not what was shared").arg(id));
    const bool hasNote = row.contains(QStringLiteral("note"));
    if (hasNote && row[QStringLiteral("note")].toString() != rating.note)
        breachLocked(wrong, QStringLiteral("the note with %1 is not what was written").arg(id));
}

void Ledger::steppedTo(const QString& step)
{
    const std::scoped_lock lock(m_mutex);
    if (m_steps.contains(step))
        breachLocked(twice, QStringLiteral("step %1 was taken twice").arg(step));
    m_steps.insert(step);
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

void Ledger::discussed(const QString& id, const QString& date)
{
    const std::scoped_lock lock(m_mutex);
    m_entries[id].discussedOn.insert(date);
}

void Ledger::compareAtTheEnd(const QString& client, const QJsonArray& own, const QJsonArray& received)
{
    compareAfterRestart(client, own);
    compareReceived(received, {}, {});
    const std::scoped_lock lock(m_mutex);
    QStringList repeated;
    const QMap<QString, QJsonObject> mine = byId(own, repeated);
    const QMap<QString, QJsonObject> theirs = byId(received, repeated);
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const QString& id = it.key();
        const Rating& rating = it->rating;
        if (it->client != client || rating.unsure)
            continue;
        const bool there = theirs.contains(id);
        if (rating.told == Told::Shared && !there)
            breachLocked(lost, QStringLiteral("%1 was shared and never arrived").arg(id));
        if (rating.told == Told::Revoked && there)
            breachLocked(afterRevocation, QStringLiteral("%1 is there after its revocation").arg(id));
        if (rating.told == Told::Private && there)
            breachLocked(wrong, QStringLiteral("%1 was never shared, and is there").arg(id));
        if (rating.told == Told::Shared && mine[id][QStringLiteral("shared")].toString() != u"arrived")
            breachLocked(lost, QStringLiteral("%1 arrived, and its client was never told").arg(id));
        if (!there)
            continue;
        const bool hasNote = theirs[id].contains(QStringLiteral("note"));
        if (rating.noteSent && !hasNote)
            breachLocked(lost, QStringLiteral("the note with %1 was shared and never arrived").arg(id));
        if (!rating.noteMayBeSent && hasNote)
            breachLocked(wrong, QStringLiteral("the note with %1 was never shared, and is there").arg(id));
        if (rating.everRevoked)
            continue; // what was said about the first sharing went with it
        const QJsonValue theirDay = theirs[id][QStringLiteral("discussed")];
        if (theirDay != mine[id][QStringLiteral("discussed")])
            breachLocked(wrong, QStringLiteral("%1 was discussed on %2, and its client reads %3")
                                    .arg(id, theirDay.toString(), mine[id][QStringLiteral("discussed")].toString()));
        if (!it->discussedOn.isEmpty() && theirDay.isNull())
            breachLocked(lost, QStringLiteral("%1 was marked as discussed, and is not").arg(id));
    }
}

void Ledger::breach(const QString& kind, const QString& what)
{
    const std::scoped_lock lock(m_mutex);
    breachLocked(kind, what);
}

void Ledger::breachLocked(const QString& kind, const QString& what)
{
    constexpr qsizetype mostInWords = 20;
    ++m_breaches[kind];
    if (m_first.size() < mostInWords)
        m_first << kind + QStringLiteral(": ") + what;
}

int Ledger::breaches(const QString& kind) const
{
    const std::scoped_lock lock(m_mutex);
    return m_breaches.value(kind);
}

QStringList Ledger::firstBreaches() const
{
    const std::scoped_lock lock(m_mutex);
    return m_first;
}

int Ledger::size() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_entries.size());
}

int Ledger::steps() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_steps.size());
}

int Ledger::count(Told told) const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [told](const Entry& entry) { return entry.rating.told == told; }));
}

} // namespace accord::chaos
