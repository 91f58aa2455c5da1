// SPDX-License-Identifier: GPL-3.0-or-later
// A way for sealed envelopes to travel: the same envelopes over a relay, as QR codes or as a file.
#pragma once

#include "core/sync/error.h"

#include <QByteArray>
#include <QList>

namespace accord::sync {

/// At least once, in any order: who delivers repeats until the other app has acknowledged, who collects releases only
/// what is committed. Calls block until done or failed.
class Carrier
{
public:
    virtual ~Carrier() = default;

    /// `taken`: how many of the first ones it surely has; all of them on success. To have is not to have handed over:
    /// only the other app's acknowledgement says that.
    [[nodiscard]] virtual Result<void> deliver(const QList<QByteArray>& envelopes, int& taken) = 0;

    /// What is there for this side; the same again until it is released.
    [[nodiscard]] virtual Result<QList<QByteArray>> collect() = 0;

    /// Taken in for good: need not be shown again.
    [[nodiscard]] virtual Result<void> release(const QList<QByteArray>& envelopes) = 0;
};

} // namespace accord::sync
