// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes that people hand each other: as a file, and as QR codes on a screen or in a picture.
#pragma once

#include "core/sync/carrier.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace accord::sync {

inline constexpr qint64 largestLetterFile = 16LL * 1024 * 1024 + 8192; ///< bytes; seal::MaxLetters of the largest

/// One file, written whole or not at all, for its owner only; FileFailed if the system refuses. Collecting reads it.
class FileCarrier final : public Carrier
{
public:
    explicit FileCarrier(QString path) : m_path(std::move(path)) {}
    Result<void> deliver(const QList<QByteArray>& envelopes, int& taken) override;
    Result<QList<QByteArray>> collect() override;
    Result<void> release(const QList<QByteArray>&) override { return {}; } // the file is the person's

private:
    QString m_path;
};

/// QR codes' texts, to and from whatever shows and reads them.
class QrCarrier final : public Carrier
{
public:
    /// Shows these codes until they are scanned, or writes them; fails with its own cause.
    using Show = std::function<Result<void>(const QStringList& texts)>;
    /// All texts read so far, foreign ones too.
    using Scan = std::function<Result<QStringList>()>;

    /// `mostCodes`: what is shown at once; more is TooManyCodes.
    QrCarrier(Show show, Scan scan, int mostCodes)
        : m_show(std::move(show)), m_scan(std::move(scan)), m_mostCodes(mostCodes)
    {
    }
    Result<void> deliver(const QList<QByteArray>& envelopes, int& taken) override;
    /// Codes of others are passed over beside ours. Only others: NotAnEnvelope. Parts missing: Truncated.
    Result<QList<QByteArray>> collect() override;
    Result<void> release(const QList<QByteArray>&) override { return {}; }

private:
    Show m_show;
    Scan m_scan;
    int m_mostCodes;
};

} // namespace accord::sync
