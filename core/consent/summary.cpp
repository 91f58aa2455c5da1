// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/summary.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <cmath>

namespace accord::consent {

namespace {

// Map keys of the byte form; see SUMMARY.md.
enum Key : qint64 { KeyCheckIn = 1, KeyDate = 2, KeyQuestionnaire = 3, KeyValues = 4, KeyNote = 5, KeyCorrects = 6 };

constexpr int maximumQuestionnaireLength = 100;

bool isValueField(Field field)
{
    return field != Field::Note && field != Field::GoalWords;
}

/// Qt's toInteger() also turns a floating-point number into one, and has no defined result for those too large.
qint64 integerOr(const QCborValue& value, qint64 otherwise)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

Result<QMap<Field, std::optional<double>>> readValues(const QCborMap& map)
{
    QMap<Field, std::optional<double>> values;
    for (const auto& [key, value] : map) {
        const qint64 number = integerOr(key, -1);
        bool known = false;
        for (const Field field : allFields()) {
            if (isValueField(field) && number == qint64(field)) {
                known = true;
                if (value.isNull()) {
                    values.insert(field, std::nullopt);
                } else if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 10) {
                    values.insert(field, value.toDouble());
                } else {
                    return base::fail(Error::OutOfRange, fieldName(field));
                }
            }
        }
        if (!known)
            return base::fail(Error::UnknownField, QString::number(number));
    }
    return values;
}

Result<void> readOptionals(const QCborMap& map, Summary& summary)
{
    if (map.contains(KeyNote)) {
        const QString note = map.value(KeyNote).toString();
        if (!map.value(KeyNote).isString() || note.isEmpty() || note.size() > maximumNoteLength)
            return base::fail(Error::OutOfRange, QStringLiteral("note"));
        summary.note = note;
    }
    if (map.contains(KeyCorrects)) {
        const auto corrects = base::CheckInId::fromBytes(map.value(KeyCorrects).toByteArray());
        if (!corrects)
            return base::fail(Error::Malformed, QStringLiteral("corrects"));
        summary.corrects = corrects;
    }
    return {};
}

} // namespace

Result<Summary> summarise(const Disclosable& checkIn, Fields allowed)
{
    Summary summary{checkIn.checkIn, checkIn.sessionDate, checkIn.questionnaire, {}, std::nullopt, checkIn.corrects};
    for (auto it = checkIn.values.cbegin(); it != checkIn.values.cend(); ++it) {
        if (!isValueField(it.key()) || !allowed.testFlag(it.key()))
            continue;
        if (it.value() && !(std::isfinite(*it.value()) && *it.value() >= 0 && *it.value() <= 10))
            return base::fail(Error::OutOfRange, fieldName(it.key()));
        summary.values.insert(it.key(), it.value());
    }
    if (allowed.testFlag(Field::Note) && !checkIn.note.isEmpty()) {
        if (checkIn.note.size() > maximumNoteLength)
            return base::fail(Error::OutOfRange, QStringLiteral("note"));
        summary.note = checkIn.note;
    }
    if (!summary.note && summary.values.isEmpty())
        return base::fail(Error::NothingToSend);
    return summary;
}

Fields fieldsOf(const Summary& summary)
{
    Fields fields;
    for (auto it = summary.values.cbegin(); it != summary.values.cend(); ++it)
        fields |= it.key();
    if (summary.note)
        fields |= Field::Note;
    return fields;
}

QByteArray encodeSummary(const Summary& summary)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(quint64(4 + (summary.note ? 1 : 0) + (summary.corrects ? 1 : 0)));
    writer.append(qint64(KeyCheckIn));
    writer.append(summary.checkIn.bytes());
    writer.append(qint64(KeyDate));
    writer.append(summary.sessionDate.toJulianDay());
    writer.append(qint64(KeyQuestionnaire));
    writer.append(summary.questionnaire);
    writer.append(qint64(KeyValues));
    writer.startMap(quint64(summary.values.size()));
    for (auto it = summary.values.cbegin(); it != summary.values.cend(); ++it) { // QMap: ascending keys
        writer.append(qint64(it.key()));
        if (it.value())
            writer.append(*it.value());
        else
            writer.append(nullptr);
    }
    writer.endMap();
    if (summary.note) {
        writer.append(qint64(KeyNote));
        writer.append(*summary.note);
    }
    if (summary.corrects) {
        writer.append(qint64(KeyCorrects));
        writer.append(summary.corrects->bytes());
    }
    writer.endMap();
    return bytes;
}

Result<Summary> decodeSummary(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue root = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !root.isMap())
        return base::fail(Error::Malformed, QStringLiteral("not a CBOR map"));
    const QCborMap map = root.toMap();

    Summary summary;
    const auto id = base::CheckInId::fromBytes(map.value(KeyCheckIn).toByteArray());
    if (!id || id->isNull())
        return base::fail(Error::Malformed, QStringLiteral("check-in id"));
    summary.checkIn = *id;
    summary.sessionDate = QDate::fromJulianDay(integerOr(map.value(KeyDate), 0));
    if (!summary.sessionDate.isValid() || summary.sessionDate.year() < 1900 || summary.sessionDate.year() > 2999)
        return base::fail(Error::OutOfRange, QStringLiteral("session date"));
    summary.questionnaire = map.value(KeyQuestionnaire).toString();
    if (summary.questionnaire.isEmpty() || summary.questionnaire.size() > maximumQuestionnaireLength)
        return base::fail(Error::Malformed, QStringLiteral("questionnaire"));
    if (!map.value(KeyValues).isMap())
        return base::fail(Error::Malformed, QStringLiteral("values"));

    const auto values = readValues(map.value(KeyValues).toMap());
    if (!values)
        return tl::unexpected(values.error());
    summary.values = *values;
    if (const auto optionals = readOptionals(map, summary); !optionals)
        return tl::unexpected(optionals.error());
    if (!summary.note && summary.values.isEmpty())
        return base::fail(Error::NothingToSend);

    // The one canonical form: duplicate keys, other orders, longer integers, unknown keys and trailing bytes all
    // come out different when written again.
    if (encodeSummary(summary) != bytes)
        return base::fail(Error::Malformed, QStringLiteral("not canonical"));
    return summary;
}

} // namespace accord::consent
