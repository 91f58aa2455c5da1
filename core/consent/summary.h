// SPDX-License-Identifier: GPL-3.0-or-later
// A summary: exactly what of one check-in leaves the phone. Made from a check-in and the fields the client allows,
// written to and read from its byte form, and described to the client from those very bytes.
#pragma once

#include "core/base/ids.h"
#include "core/consent/error.h"
#include "core/consent/field.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <optional>

namespace accord::consent {

inline constexpr int maximumNoteLength = 2000; ///< UTF-16 units

/// What one check-in holds, dimension by dimension, before anything is decided about sharing it.
/// Values are on 0..10; a nullopt value is an item the client skipped; a field that is absent was never asked or,
/// for Total, could not be scored.
struct Disclosable
{
    base::CheckInId checkIn;
    QDate sessionDate;
    QString questionnaire; ///< id and version, "accord-session|1"
    QMap<Field, std::optional<double>> values;
    QString note;
    std::optional<base::CheckInId> corrects; ///< the earlier check-in this one replaces
};

/// What leaves. `values` holds only allowed fields; `note` only if allowed and not empty.
struct Summary
{
    base::CheckInId checkIn;
    QDate sessionDate;
    QString questionnaire;
    QMap<Field, std::optional<double>> values;
    std::optional<QString> note;
    std::optional<base::CheckInId> corrects;

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// Keeps the allowed fields and drops the rest. NothingToSend when no allowed field has content.
[[nodiscard]] Result<Summary> summarise(const Disclosable& checkIn, Fields allowed);

/// The fields a summary carries.
[[nodiscard]] Fields fieldsOf(const Summary& summary);

/// The byte form: a canonical CBOR map with integer keys (see SUMMARY.md beside this file).
[[nodiscard]] QByteArray encodeSummary(const Summary& summary);

/// Strict: any byte that encodeSummary would not have written is refused.
[[nodiscard]] Result<Summary> decodeSummary(const QByteArray& bytes);

} // namespace accord::consent
