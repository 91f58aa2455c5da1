// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/goal_bodies.h"

#include "core/seal/body_reading.h"
#include "core/seal/names.h"

#include <QCborStreamWriter>

namespace accord::seal {

namespace {

bool isId(const QByteArray& bytes)
{
    return bytes.size() == IdSize && bytes != QByteArray(IdSize, '\0');
}

bool isLamport(quint64 time)
{
    return time >= 1 && time <= MaxLamport;
}

/// "None" is written as no bytes, so that sixteen zeros are not a second way to say it.
QByteArray idOrNone(const base::MessageId& id)
{
    return id.isNull() ? QByteArray("") : id.bytes();
}

base::MessageId readIdOrNone(CborReader& reader)
{
    const QByteArray bytes = reader.bytes(0, IdSize);
    if (bytes.isEmpty())
        return {};
    if (!isId(bytes))
        reader.refuse(Error::Malformed);
    return base::MessageId::fromBytes(bytes).value_or(base::MessageId());
}

} // namespace

QByteArray encodeGoalProposalBody(const GoalProposalBody& body)
{
    if (!isId(body.goal) || !isLamport(body.lamport) || !isPlainText(body.text, MaxGoalCharacters))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writer.append(body.goal);
    writer.append(body.lamport);
    writer.append(idOrNone(body.about));
    writer.append(body.text);
    writer.endArray();
    return bytes;
}

Result<GoalProposalBody> decodeGoalProposalBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(4);
    GoalProposalBody body;
    body.goal = reader.bytes(IdSize);
    body.lamport = reader.number(MaxLamport);
    body.about = readIdOrNone(reader);
    body.text = reader.text(4 * MaxGoalCharacters);
    reader.leaveArray();
    return accept(reader, body, encodeGoalProposalBody, bytes);
}

QByteArray encodeGoalAnswerBody(const GoalAnswerBody& body)
{
    const bool known = body.answer >= Answer::Agree && body.answer <= Answer::Withdraw;
    if (!isId(body.goal) || !isLamport(body.lamport) || !known ||
        body.about.isNull() != (body.answer == Answer::Withdraw) ||
        body.tenths > (body.answer == Answer::Agree ? 100U : 0U))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(5);
    writer.append(body.goal);
    writer.append(body.lamport);
    writer.append(quint64(body.answer));
    writer.append(idOrNone(body.about));
    writer.append(quint64(body.tenths));
    writer.endArray();
    return bytes;
}

Result<GoalAnswerBody> decodeGoalAnswerBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(5);
    GoalAnswerBody body;
    body.goal = reader.bytes(IdSize);
    body.lamport = reader.number(MaxLamport);
    body.answer = Answer(reader.number(quint64(Answer::Withdraw)));
    body.about = readIdOrNone(reader);
    body.tenths = quint32(reader.number(100));
    reader.leaveArray();
    return accept(reader, body, encodeGoalAnswerBody, bytes);
}

QByteArray encodeCadenceBody(const CadenceBody& body)
{
    if (!isLamport(body.lamport) || body.days > MaxCadenceDays)
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(body.lamport);
    writer.append(quint64(body.days));
    writer.endArray();
    return bytes;
}

Result<CadenceBody> decodeCadenceBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(2);
    CadenceBody body;
    body.lamport = reader.number(MaxLamport);
    body.days = quint32(reader.number(MaxCadenceDays));
    reader.leaveArray();
    return accept(reader, body, encodeCadenceBody, bytes);
}

} // namespace accord::seal
