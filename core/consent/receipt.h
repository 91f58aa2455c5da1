// SPDX-License-Identifier: GPL-3.0-or-later
// The client's proof of a consent decision: a receipt with the fields of ISO/IEC TS 27560 (RECEIPT.md).
#pragma once

#include "core/consent/consent_event.h"

#include <QByteArray>
#include <QString>

namespace accord::consent {

struct ReceiptFacts
{
    ConsentEvent event; ///< with its channel and version
    QString receipt;    ///< the receipt's own id
    QString clientName; ///< as the therapist knows them
    QString therapistName;
    std::optional<bool> keepsRecords; ///< what the client had been told by then; nothing: not told yet
    bool overRelay = false;           ///< false: letters go by QR code or file only
};

/// One JSON object, UTF-8, compact. Says what was decided and never what was answered.
[[nodiscard]] QByteArray receiptJson(const ReceiptFacts& facts);

} // namespace accord::consent
