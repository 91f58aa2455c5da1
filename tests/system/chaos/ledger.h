// SPDX-License-Identifier: GPL-3.0-or-later
// What the people in a chaos run were told, set against what the vaults hold afterwards.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <mutex>

namespace accord::chaos {

/// Where one check-in stands, as far as its client was told.
enum class Told {
    Private, ///< never shared
    Shared,  ///< "sealed for your therapist": it must arrive
    Revoked  ///< shared, and taken back since: it must not be there
};

struct Rating
{
    double bond = 0;
    double goals = 0;
    double tasks = 0;
    QString note;
    Told told = Told::Private;
    bool noteSent = false;      ///< the note has surely been shared since the last revocation
    bool noteMayBeSent = false; ///< the command that shares it was under way when the process was killed
    bool mayBeRevoked = false;  ///< a revocation is under way, or has been
    bool everRevoked = false;
    bool revokeConfirmed = false; ///< "confirmed by your therapist", and not shared anew since
    bool unsure = false;          ///< shared anew after a revocation, if the process was killed late enough
};

/// Thread-safe. Breaches are counted, and the first of them kept in words.
class Ledger
{
public:
    void rated(const QString& client, const QString& id, const Rating& rating);
    void shareAsked(const QString& id, bool withNote);
    void shared(const QString& id, bool withNote);
    /// The process was killed over it: `isPrivate` as the vault says now.
    void perhapsShared(const QString& id, bool withNote, bool isPrivate);
    void revokeAsked(const QString& client);
    void revoked(const QString& client);
    void notRevoked(const QString& client);
    void confirmed(const QString& client);

    /// After a client's app was started anew: everything it had said is still so. `rows`: its `list`.
    void compareAfterRestart(const QString& client, const QJsonArray& rows);

    /// To be asked before a therapist's list is read: what must not be in that list.
    [[nodiscard]] QSet<QString> forbidden() const;
    /// `before`: ids of an earlier list.
    void compareReceived(const QJsonArray& rows, const QSet<QString>& forbidden, const QSet<QString>& before);
    void discussed(const QString& id, const QString& date);

    /// A goal's step was taken, so its app said.
    void steppedTo(const QString& step);
    /// When all has come to rest: both sides' goals are the same, with every step once.
    void compareGoals(const QJsonArray& client, const QJsonArray& therapist);
    /// When all has come to rest: both sides' lists.
    void compareAtTheEnd(const QString& client, const QJsonArray& own, const QJsonArray& received);

    void breach(const QString& kind, const QString& what);
    [[nodiscard]] int breaches(const QString& kind) const;
    [[nodiscard]] QStringList firstBreaches() const;
    [[nodiscard]] int size() const;
    [[nodiscard]] int count(Told told) const;
    [[nodiscard]] int steps() const;

private:
    struct Entry
    {
        QString client;
        Rating rating;
        QSet<QString> discussedOn; ///< days the therapist's app has said it noted
    };
    void compareOwn(const Entry& entry, const QString& id, const QJsonObject& row);
    void compareValues(const QString& id, const Entry& entry, const QJsonObject& row);
    void breachLocked(const QString& kind, const QString& what);

    mutable std::mutex m_mutex;
    QMap<QString, Entry> m_entries;
    QSet<QString> m_steps;
    QMap<QString, int> m_breaches;
    QStringList m_first;
};

} // namespace accord::chaos
