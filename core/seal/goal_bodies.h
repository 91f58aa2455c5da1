// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies with which two people agree on goals and on how often to meet. A step carries its own id and author, so
// that it can be said again in another message, and by who received it to who lost it.
//
// Encoders and decoders as in bodies.h.
#pragma once

#include "core/base/ids.h"
#include "core/seal/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace accord::seal {

inline constexpr quint64 MaxLamport = 1'000'000'000;
inline constexpr qsizetype MaxGoalCharacters = 300; ///< Unicode code points
inline constexpr int MaxCadenceDays = 365;

/// The numbers are part of the format.
enum class Author : quint8 { Client = 1, Therapist = 2 };

struct StepHead
{
    base::MessageId id; ///< never null; the same whenever the step is said again
    Author author = Author::Client;
    quint64 lamport = 0; ///< 1..MaxLamport
    QDateTime at;        ///< UTC, whole seconds
};

/// Kind::GoalProposal: words for a goal, its first ones or others instead of those it is about.
struct GoalProposalBody
{
    StepHead head;
    QByteArray goal;       ///< 16 bytes, not all zero
    base::MessageId about; ///< null: the goal begins with these words
    QString text;          ///< isPlainText() of up to MaxGoalCharacters
};

/// The numbers are part of the format.
enum class Answer : quint8 { Agree = 1, Decline = 2, Withdraw = 3 };

/// Kind::GoalAnswer.
struct GoalAnswerBody
{
    StepHead head;
    QByteArray goal; ///< 16 bytes, not all zero
    Answer answer = Answer::Agree;
    base::MessageId about; ///< the proposal it answers; null for Withdraw, which sets the goal aside
    quint32 tenths = 0;    ///< for Agree: how far, 0..100; else 0
};

/// Kind::Cadence.
struct CadenceBody
{
    StepHead head;
    quint32 days = 0; ///< between sessions, 0..MaxCadenceDays; 0: none agreed
};

[[nodiscard]] QByteArray encodeGoalProposalBody(const GoalProposalBody& body);
[[nodiscard]] Result<GoalProposalBody> decodeGoalProposalBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeGoalAnswerBody(const GoalAnswerBody& body);
[[nodiscard]] Result<GoalAnswerBody> decodeGoalAnswerBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeCadenceBody(const CadenceBody& body);
[[nodiscard]] Result<CadenceBody> decodeCadenceBody(const QByteArray& bytes);

} // namespace accord::seal
