// SPDX-License-Identifier: GPL-3.0-or-later
// What the people in a chaos run were told, set against what the vaults hold afterwards.
//
// A channel goes by the id it has in the therapist's vault. A check-in may have been shared in several, one after the
// other was closed; each such sharing stands for itself.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <mutex>
#include <optional>
#include <tuple>

namespace accord::chaos {

struct Rating
{
    double bond = 0;
    double goals = 0;
    double tasks = 0;
    QString note;
};

/// One check-in in one channel.
struct Sharing
{
    QString id;
    QString channel;
    bool operator==(const Sharing& other) const { return id == other.id && channel == other.channel; }
    bool operator<(const Sharing& other) const { return std::tie(id, channel) < std::tie(other.id, other.channel); }
};
inline size_t qHash(const Sharing& sharing, size_t seed = 0)
{
    return qHashMulti(seed, sharing.id, sharing.channel);
}

/// Where one sharing stands, as far as its client was told.
enum class Told {
    Nothing, ///< never shared
    Shared,  ///< "sealed for your therapist": it must arrive
    Revoked  ///< shared, and taken back since: it must not be there
};

/// Thread-safe. Breaches are counted, and the first of them kept in words.
class Ledger
{
public:
    /// `sharedIn`: a channel whose standing consent let it leave at once.
    void rated(const QString& client, const QString& id, const Rating& rating, const QString& sharedIn = {});
    void shareAsked(const Sharing& sharing, bool withNote);
    /// `knowing`: its client's app had said before that the therapist must keep records.
    void shared(const Sharing& sharing, bool withNote, bool knowing);
    /// The process was killed over it: `isPrivate` as the vault says now.
    void perhapsShared(const Sharing& sharing, bool withNote, bool isPrivate);
    void revokeAsked(const QString& channel);
    void revoked(const QString& channel);
    void notRevoked(const QString& channel);
    void confirmed(const QString& channel);
    /// After a revocation, before anything else is shared. `rows`: the client's `list`.
    void nothingWaits(const QJsonArray& rows);

    /// The therapist is about to close it: what is under way in it may be lost, and says nothing any more.
    void closingAsked(const QString& channel);
    [[nodiscard]] bool mayBeClosed(const QString& channel) const;
    /// Closed in the therapist's vault: what it holds after the next list is all it may ever hold.
    void closedByTherapist(const QString& channel);
    /// Closed in the client's vault, by either: the therapist's word reaches nobody through it. `rows`: its `list`.
    void closedForClient(const QString& channel, const QJsonArray& rows);

    /// After a client's app was started anew: everything it had said is still so. `rows`: its `list`.
    void compareAfterRestart(const QString& client, const QJsonArray& rows);

    /// What a therapist's list must obey; to be asked before it is read.
    struct Expectation
    {
        QSet<Sharing> forbidden;
        QHash<Sharing, int> arrived; ///< with how often each had been taken back
    };
    [[nodiscard]] Expectation expectation() const;
    /// `before`: of an earlier list.
    void compareReceived(const QJsonArray& rows, const Expectation& expected, const QSet<Sharing>& before);
    void discussed(const Sharing& sharing, const QString& date);

    /// The therapist is about to say that records must be kept.
    void dutyAsked();
    /// What is kept apart after a revocation, by `list --kept`; at the end.
    void compareKept(const QJsonArray& rows);

    /// A goal's step was taken, so its app said.
    void steppedTo(const QString& step);
    /// When all has come to rest: both sides' goals are the same, with every step once.
    void compareGoals(const QJsonArray& client, const QJsonArray& therapist);
    /// When all has come to rest: both sides' lists.
    void compareAtTheEnd(const QString& client, const QJsonArray& own, const QJsonArray& received);

    void breach(const QString& kind, const QString& what);
    [[nodiscard]] int breaches(const QString& kind) const;
    [[nodiscard]] int breaches() const;
    [[nodiscard]] QStringList firstBreaches() const;
    [[nodiscard]] int size() const; ///< check-ins
    [[nodiscard]] int count(Told told) const;
    [[nodiscard]] int steps() const;
    [[nodiscard]] int mustBeKept() const;

private:
    struct CheckIn
    {
        QString client;
        Rating rating;
        QStringList channels;         ///< in which it may have been shared, the newest last
        std::optional<QString> marks; ///< seen and discussed, as they were when that channel was closed
    };
    struct State
    {
        Told told = Told::Nothing;
        bool noteSent = false;      ///< the note has surely been shared since the last revocation
        bool noteMayBeSent = false; ///< the command that shares it was under way when the process was killed
        bool mayBeRevoked = false;  ///< a revocation is under way, or has been
        bool everRevoked = false;
        bool revokeConfirmed = false; ///< "confirmed by your therapist", and not shared anew since
        bool unsure = false;          ///< shared anew after a revocation, if the process was killed late enough
        bool arrived = false;         ///< so its client's app has said since
        bool knowing = false;         ///< shared when the client had been told of the duty to keep records
        bool mayBeKept = false;       ///< asked when the client may have been told
        bool mustBeKept = false;      ///< it had arrived, knowing, before it was taken back
        int timesRevoked = 0;
        QSet<QString> discussedOn; ///< days the therapist's app has said it noted
    };
    void compareOwn(const CheckIn& checkIn, const QString& id, const QJsonObject& row);
    void compareValues(const Sharing& sharing, const QJsonObject& row);
    void compareFrozen(const QSet<Sharing>& received);
    void compareSharing(const Sharing& sharing, const State& state, const QJsonObject& mine, const QJsonObject& theirs);
    void breachLocked(const QString& kind, const QString& what);

    mutable std::mutex m_mutex;
    QMap<QString, CheckIn> m_checkIns;
    QMap<Sharing, State> m_sharings;
    QSet<QString> m_steps;
    QSet<QString> m_closing;
    QMap<QString, std::optional<QSet<QString>>> m_closed; ///< channel -> what it held then
    bool m_dutyAsked = false;
    QMap<QString, int> m_breaches;
    QStringList m_first;
};

} // namespace accord::chaos
