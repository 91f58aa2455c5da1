// SPDX-License-Identifier: GPL-3.0-or-later
// What writing and reading a backup have in common: the bytes before the database, and telling how far it is.
#pragma once

#include "core/vault/backup.h"
#include "core/vault/keyring.h"

#include <QFile>

namespace accord::vault {

/// Before the database in the stream: its key, and what the backup says of itself.
inline constexpr qsizetype preludeSize = qsizetype(databaseKeySize) + 1 + 8 + 8 + 8;

[[nodiscard]] SecretBytes preludeOf(const SecretBytes& key, const BackupContents& contents);
/// From the first chunk. BackupDamaged for what no backup says.
[[nodiscard]] Result<BackupContents> contentsIn(QByteArrayView chunk);

[[nodiscard]] Result<void> opened(QFile& file, QIODevice::OpenMode mode);

/// Tells whoever waits, and hears whether to go on. `from`..`to` is this step's share of the whole.
class Stage
{
public:
    Stage(const Progress& progress, double from, double to) : m_progress(progress), m_from(from), m_to(to) {}
    [[nodiscard]] Result<void> at(qint64 done, qint64 all) const
    {
        const double share = all > 0 ? std::min(1.0, double(done) / double(all)) : 1.0;
        if (!m_progress || m_progress(m_from + (m_to - m_from) * share))
            return {};
        return base::fail(Error::Cancelled);
    }

private:
    const Progress& m_progress;
    double m_from;
    double m_to;
};

} // namespace accord::vault
