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

bool isHead(const StepHead& head)
{
    return !head.id.isNull() && (head.author == Author::Client || head.author == Author::Therapist) &&
           head.lamport >= 1 && head.lamport <= MaxLamport && isInstant(head.at);
}

void writeHead(QCborStreamWriter& writer, const StepHead& head)
{
    writer.startArray(4);
    writer.append(head.id.bytes());
    writer.append(quint64(head.author));
    writer.append(head.lamport);
    writer.append(toSeconds(head.at));
    writer.endArray();
}

StepHead readHead(CborReader& reader)
{
    reader.enterArray(4);
    StepHead head;
    head.id = readId<base::MessageId>(reader);
    head.author = Author(reader.number(quint64(Author::Therapist)));
    head.lamport = reader.number(MaxLamport);
    head.at = reader.instant();
    reader.leaveArray();
    return head;
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
    if (!isHead(body.head) || !isId(body.goal) || !isPlainText(body.text, MaxGoalCharacters))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writeHead(writer, body.head);
    writer.append(body.goal);
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
    body.head = readHead(reader);
    body.goal = reader.bytes(IdSize);
    body.about = readIdOrNone(reader);
    body.text = reader.text(4 * MaxGoalCharacters);
    reader.leaveArray();
    return accept(reader, body, encodeGoalProposalBody, bytes);
}

QByteArray encodeGoalAnswerBody(const GoalAnswerBody& body)
{
    const bool known = body.answer >= Answer::Agree && body.answer <= Answer::Withdraw;
    if (!isHead(body.head) || !isId(body.goal) || !known || body.about.isNull() != (body.answer == Answer::Withdraw) ||
        body.tenths > (body.answer == Answer::Agree ? 100U : 0U))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(5);
    writeHead(writer, body.head);
    writer.append(body.goal);
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
    body.head = readHead(reader);
    body.goal = reader.bytes(IdSize);
    body.answer = Answer(reader.number(quint64(Answer::Withdraw)));
    body.about = readIdOrNone(reader);
    body.tenths = quint32(reader.number(100));
    reader.leaveArray();
    return accept(reader, body, encodeGoalAnswerBody, bytes);
}

QByteArray encodeCadenceBody(const CadenceBody& body)
{
    if (!isHead(body.head) || body.days > MaxCadenceDays)
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writeHead(writer, body.head);
    writer.append(quint64(body.days));
    writer.endArray();
    return bytes;
}

Result<CadenceBody> decodeCadenceBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(2);
    CadenceBody body;
    body.head = readHead(reader);
    body.days = quint32(reader.number(MaxCadenceDays));
    reader.leaveArray();
    return accept(reader, body, encodeCadenceBody, bytes);
}

} // namespace accord::seal
