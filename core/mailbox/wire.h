// SPDX-License-Identifier: GPL-3.0-or-later
// The two bodies that are more than octets: the request for a new mailbox (JSON) and the list of envelopes (CBOR).
#pragma once

#include "core/mailbox/store.h"

namespace accord::mailbox {

/// {"id": 32 hex digits, "deposit": 64, "read": 64}, exactly these keys. Error: Malformed.
[[nodiscard]] Result<NewMailbox> parseNewMailbox(const QByteArray& json);

/// An array of byte strings of definite length, in the order given (RFC 8949).
[[nodiscard]] QByteArray encodeEnvelopes(const QList<QByteArray>& envelopes);

} // namespace accord::mailbox
