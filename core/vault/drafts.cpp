// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check_ins.h"
#include "core/vault/database.h"

#include <QCborMap>
#include <QCborValue>
#include <cmath>

namespace accord::vault {

namespace {

// A draft's answers lie in its row as a CBOR map of link id to number or null: one page to write on every tap, not two.

QByteArray encoded(const alliance::Answers& answers)
{
    QCborMap map;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (answer.value() && !std::isfinite(*answer.value()))
            throw StorageFailure(Error::Conflict, QStringLiteral("a value is not a number"));
        map.insert(answer.key(), answer.value() ? QCborValue(*answer.value()) : QCborValue(nullptr));
    }
    return map.toCborValue().toCbor();
}

alliance::Answers decoded(const QByteArray& bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    bool sound = value.isMap();
    alliance::Answers answers;
    for (const auto& [linkId, answer] : value.toMap()) {
        sound = sound && linkId.isString() && (answer.isDouble() || answer.isNull());
        answers.insert(linkId.toString(), answer.isNull() ? std::nullopt : std::optional(answer.toDouble()));
    }
    if (!sound)
        throw StorageFailure(Error::Damaged, QStringLiteral("the draft's answers do not read"));
    return answers;
}

} // namespace

std::optional<Draft> Drafts::current() const
{
    Query row = m_database.query(
        "SELECT id, session_date, started_at, channel, questionnaire, note, page, corrects, answers FROM draft");
    if (!row.step())
        return std::nullopt;
    Draft draft;
    draft.id = row.id<base::CheckInId>(0);
    draft.sessionDate = row.date(1);
    draft.startedAt = row.instant(2);
    draft.channel = row.optional(3, &Query::id<base::ChannelId>);
    draft.questionnaire = row.text(4);
    draft.note = row.text(5);
    draft.page = int(row.integer(6));
    draft.corrects = row.optional(7, &Query::id<base::CheckInId>);
    draft.answers = decoded(row.blob(8));
    return draft;
}

void Drafts::save(const Draft& draft)
{
    m_database.change("INSERT OR REPLACE INTO draft"
                      " (single, id, session_date, started_at, channel, questionnaire, note, page, corrects, answers)"
                      " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      draft.id, draft.sessionDate, draft.startedAt, draft.channel, draft.questionnaire, draft.note,
                      draft.page, draft.corrects, encoded(draft.answers));
}

void Drafts::discard()
{
    m_database.change("DELETE FROM draft");
}

} // namespace accord::vault
