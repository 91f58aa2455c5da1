// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: what the decoders of all bodies share.
#pragma once

#include "core/seal/cbor.h"
#include "core/seal/error.h"

#include <QByteArray>

namespace accord::seal {

inline constexpr qsizetype IdSize = 16;
inline constexpr qsizetype DateSize = 10; // YYYY-MM-DD

template <typename Id>
Id readId(CborReader& reader)
{
    const Id id = Id::fromBytes(reader.bytes(IdSize)).value_or(Id());
    if (id.isNull())
        reader.refuse(Error::Malformed);
    return id;
}

/// The end every decoder shares: everything read, nothing left, in range, and in the one permitted encoding. An
/// encoder gives nothing for a value out of range, so an empty encoding means Malformed.
template <typename Body>
Result<Body> accept(CborReader& reader, Body body, QByteArray (*encode)(const Body&), const QByteArray& bytes)
{
    if (const auto error = reader.finish())
        return fail(*error, QStringLiteral("not the CBOR of this kind of body"));
    const QByteArray again = encode(body);
    if (again.isEmpty())
        return fail(Error::Malformed, QStringLiteral("a value out of its range"));
    if (again != bytes)
        return fail(Error::NotCanonical, QStringLiteral("not the canonical encoding"));
    return body;
}

} // namespace accord::seal
