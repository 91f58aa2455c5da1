// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one analysed session after another: as JSON lines, CSV, or text for people.
#pragma once

#include "app/cli/analyze/options.h"
#include "core/alliance/trajectory.h"
#include "core/exchange/session_table.h"
#include <QByteArray>
#include <memory>

namespace accord::cli {

/// Makes the bytes; the caller writes them, and looks whether that worked.
class SessionWriter
{
public:
    virtual ~SessionWriter() = default;
    /// Before everything.
    [[nodiscard]] virtual QByteArray begin() { return {}; }
    /// Before a client's sessions. `name` is UTF-8.
    [[nodiscard]] virtual QByteArray beginClient(const QByteArray& name) = 0;
    /// Once per session of that client, in order.
    [[nodiscard]] virtual QByteArray session(const exchange::SessionRow& row,
                                             const alliance::SessionReport& report) = 0;
    [[nodiscard]] virtual QByteArray endClient() { return {}; }
    /// After everything.
    [[nodiscard]] virtual QByteArray end() { return {}; }
};

[[nodiscard]] std::unique_ptr<SessionWriter> makeWriter(AnalyzeFormat format, const alliance::Constants& constants);

} // namespace accord::cli
