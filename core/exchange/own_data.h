// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a client wrote and decided, as files they can read and take elsewhere. OWN_DATA.md has the form.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QByteArray>

namespace accord::exchange {

/// JSON (RFC 8259, UTF-8, indented): check-ins with their earlier versions, the one under way, notes, goals with their
/// history, consents and receipts, whom they were paired with. No keys, and nothing sealed. Reads one consistent state.
/// The result is not encrypted: say so before it is written anywhere.
[[nodiscard]] vault::Result<QByteArray> ownDataJson(vault::Vault& vault, const base::Clock& clock);

/// CSV of the finished check-ins as they stand now, oldest first; `accord-cli analyze` reads it (SESSIONS_CSV.md).
[[nodiscard]] vault::Result<QByteArray> ownDataCsv(vault::Vault& vault, const alliance::Questionnaire& questionnaire);

} // namespace accord::exchange
