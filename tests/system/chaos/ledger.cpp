// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to it. What it makes of that, in ledger_comparing.cpp.
#include "tests/system/chaos/ledger.h"

#include <algorithm>
#include <numeric>

namespace accord::chaos {

void Ledger::rated(const QString& client, const QString& id, const Rating& rating, const QString& sharedIn)
{
    const std::scoped_lock lock(m_mutex);
    if (m_checkIns.contains(id))
        breachLocked(QStringLiteral("twice"), QStringLiteral("check-in %1 was made twice").arg(id));
    CheckIn& checkIn = m_checkIns[id];
    checkIn = {client, rating, {}, std::nullopt};
    if (sharedIn.isEmpty())
        return;
    checkIn.channels << sharedIn;
    State& state = m_sharings[{id, sharedIn}];
    state.told = Told::Shared;
    state.mayBeKept = m_dutyAsked;
}

void Ledger::shareAsked(const Sharing& sharing, bool withNote)
{
    const std::scoped_lock lock(m_mutex);
    CheckIn& checkIn = m_checkIns[sharing.id];
    checkIn.channels.removeAll(sharing.channel);
    checkIn.channels << sharing.channel;
    checkIn.marks.reset();
    State& state = m_sharings[sharing];
    state.noteMayBeSent |= withNote;
    state.revokeConfirmed = false;
    state.mayBeKept |= m_dutyAsked;
}

void Ledger::shared(const Sharing& sharing, bool withNote, bool knowing)
{
    const std::scoped_lock lock(m_mutex);
    State& state = m_sharings[sharing];
    state.told = Told::Shared;
    state.unsure = false;
    state.noteSent |= withNote;
    state.knowing |= knowing;
    state.arrived = false; // of this newest letter nothing was said yet
}

void Ledger::perhapsShared(const Sharing& sharing, bool withNote, bool isPrivate)
{
    const std::scoped_lock lock(m_mutex);
    State& state = m_sharings[sharing];
    state.arrived = false;
    const bool isElsewhere = m_checkIns[sharing.id].channels.size() > 1;
    if (state.told == Told::Revoked || (state.told == Told::Nothing && isElsewhere)) {
        state.unsure = true; // an older letter's state may be what the vault tells of
    } else if (state.told == Told::Nothing && !isPrivate) {
        state.told = Told::Shared;
        state.noteSent |= withNote;
    }
}

void Ledger::revokeAsked(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_sharings.begin(); it != m_sharings.end(); ++it) {
        if (it.key().channel != channel)
            continue;
        it->mayBeRevoked = true;
        ++it->timesRevoked;
    }
}

void Ledger::revoked(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_sharings.begin(); it != m_sharings.end(); ++it) {
        if (it.key().channel != channel)
            continue;
        it->unsure = false;
        if (it->told != Told::Shared)
            continue;
        it->told = Told::Revoked;
        it->everRevoked = true;
        it->noteSent = false;
        it->noteMayBeSent = false;
        it->mustBeKept |= it->arrived && it->knowing;
        it->arrived = false;
        it->knowing = false;
    }
}

void Ledger::notRevoked(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_sharings.begin(); it != m_sharings.end(); ++it) {
        if (it.key().channel == channel)
            it->mayBeRevoked = it->everRevoked;
    }
}

void Ledger::confirmed(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_sharings.begin(); it != m_sharings.end(); ++it)
        it->revokeConfirmed |= it.key().channel == channel && it->told == Told::Revoked && !it->unsure;
}

void Ledger::closingAsked(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    m_closing.insert(channel);
}

bool Ledger::mayBeClosed(const QString& channel) const
{
    const std::scoped_lock lock(m_mutex);
    return m_closing.contains(channel);
}

void Ledger::closedByTherapist(const QString& channel)
{
    const std::scoped_lock lock(m_mutex);
    m_closing.insert(channel);
    m_closed.insert(channel, std::nullopt);
}

void Ledger::steppedTo(const QString& step)
{
    const std::scoped_lock lock(m_mutex);
    if (m_steps.contains(step))
        breachLocked(QStringLiteral("twice"), QStringLiteral("step %1 was taken twice").arg(step));
    m_steps.insert(step);
}

void Ledger::discussed(const Sharing& sharing, const QString& date)
{
    const std::scoped_lock lock(m_mutex);
    m_sharings[sharing].discussedOn.insert(date);
}

void Ledger::dutyAsked()
{
    const std::scoped_lock lock(m_mutex);
    m_dutyAsked = true;
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

int Ledger::breaches() const
{
    const std::scoped_lock lock(m_mutex);
    return std::accumulate(m_breaches.cbegin(), m_breaches.cend(), 0);
}

QStringList Ledger::firstBreaches() const
{
    const std::scoped_lock lock(m_mutex);
    return m_first;
}

int Ledger::size() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_checkIns.size());
}

int Ledger::steps() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_steps.size());
}

int Ledger::count(Told told) const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::count_if(m_sharings.cbegin(), m_sharings.cend(),
                             [told](const State& state) { return state.told == told; }));
}

int Ledger::mustBeKept() const
{
    const std::scoped_lock lock(m_mutex);
    return int(
        std::count_if(m_sharings.cbegin(), m_sharings.cend(), [](const State& state) { return state.mustBeKept; }));
}

} // namespace accord::chaos
