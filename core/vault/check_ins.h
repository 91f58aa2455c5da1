// SPDX-License-Identifier: GPL-3.0-or-later
// A client's own check-ins: the draft being answered, the finished ones, and what came back about them.
#pragma once

#include "core/alliance/score.h"
#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace accord::vault {

class Database;

/// One finished check-in. Never changed once inserted (CheckIns::takeBack undoes the finish); a correction is a new one
/// that `corrects` it.
struct CheckIn
{
    base::CheckInId id;
    QDate sessionDate;                      ///< local date of the session
    QDateTime finishedAt;                   ///< UTC, to the millisecond
    std::optional<base::ChannelId> channel; ///< which therapist it is about; none without one
    QString questionnaire;                  ///< id and version, "accord-session|1"
    alliance::Answers answers;              ///< linkId -> value in the item's own range, nullopt = skipped
    QString note;                           ///< empty = none
    std::optional<base::CheckInId> corrects;
};

/// What the therapist's app said about a check-in.
struct Feedback
{
    std::optional<QDateTime> seenAt;  ///< UTC
    std::optional<QDate> discussedOn; ///< local date at the therapist's
};

/// A check-in under way. There is at most one. Saved on every answer, so that a killed app resumes.
struct Draft
{
    base::CheckInId id; ///< becomes the check-in's id
    QDate sessionDate;
    QDateTime startedAt; ///< UTC
    std::optional<base::ChannelId> channel;
    QString questionnaire;
    alliance::Answers answers; ///< only items answered or skipped so far
    QString note;
    int page = 0; ///< where to resume
    std::optional<base::CheckInId> corrects;
};

class Drafts
{
public:
    explicit Drafts(Database& database) : m_database(database) {}
    [[nodiscard]] std::optional<Draft> current() const;
    void save(const Draft& draft); ///< replaces the current one
    void discard();                ///< nothing to discard is fine

private:
    Database& m_database;
};

class CheckIns
{
public:
    explicit CheckIns(Database& database) : m_database(database) {}
    void insert(const CheckIn& checkIn); ///< Conflict if the id exists or `corrects` does not
    [[nodiscard]] std::optional<CheckIn> find(base::CheckInId id) const;
    /// Removes one that nothing refers to: never shared, corrected, nor spoken about. False, and nothing is changed,
    /// for any other and for one there is not. Only for the moment after the finish in which the person may still undo
    /// it.
    [[nodiscard]] bool takeBack(base::CheckInId id);
    /// Newest session first (date, then finishedAt), corrected ones left out. limit < 0 = all.
    [[nodiscard]] QList<CheckIn> newest(int limit = -1, int offset = 0) const;
    [[nodiscard]] qint64 count() const; ///< as newest() counts

    [[nodiscard]] Feedback feedback(base::CheckInId id) const;
    void setSeen(base::CheckInId id, const QDateTime& at); ///< first time wins
    /// What was said last wins, whatever arrives last: later by the sender's clock or, in the same second, by its
    /// sequence. NotFound for an unknown id.
    void setDiscussed(base::CheckInId id, QDate on, const QDateTime& saidAt, quint64 sequence);

private:
    Database& m_database;
};

} // namespace accord::vault
