// SPDX-License-Identifier: GPL-3.0-or-later
// A backup's file as a stream of bytes: what goes in comes out, or nothing does. Knows nothing of what the bytes are.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"
#include "core/vault/vault.h"

#include <QByteArrayView>
#include <QFile>
#include <memory>
#include <sodium.h>

namespace accord::vault {

/// Plain bytes in every chunk but the last, which may be shorter, or empty.
inline constexpr qsizetype backupChunk = 64 * 1024;

/// True for a file, and no link to one, that begins as every backup does.
[[nodiscard]] bool beginsAsBackup(const QString& path);

/// Writes the head and one chunk after the other. Derives the key: Argon2id.
class BackupEncoder
{
public:
    /// `file` is open for writing and outlives this; the cost is an allowed one.
    [[nodiscard]] static Result<std::unique_ptr<BackupEncoder>> begin(QFile& file, const SecretBytes& passphrase,
                                                                      const KdfCost& cost);
    ~BackupEncoder();
    BackupEncoder(const BackupEncoder&) = delete;
    BackupEncoder& operator=(const BackupEncoder&) = delete;

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// The last chunk, with the tag that says so. Nothing can be written afterwards.
    [[nodiscard]] Result<void> finish();

private:
    explicit BackupEncoder(QFile& file);
    [[nodiscard]] Result<void> push(size_t count, unsigned char tag);

    QFile& m_file;
    QByteArray m_head;
    crypto_secretstream_xchacha20poly1305_state m_state;
    SecretBytes m_waiting; ///< of the chunk that is not full yet
    size_t m_count = 0;
};

/// Reads what an encoder wrote. A chunk is handed out only after its tag has held.
class BackupDecoder
{
public:
    /// NotABackup, TooNew, BackupDamaged, WrongPassphrase or Io. Reads the first chunk, too.
    [[nodiscard]] static Result<std::unique_ptr<BackupDecoder>> begin(QFile& file, const SecretBytes& passphrase);
    ~BackupDecoder();
    BackupDecoder(const BackupDecoder&) = delete;
    BackupDecoder& operator=(const BackupDecoder&) = delete;

    /// The next chunk, valid until the next call; empty at the proven end and then for ever. BackupDamaged if the tag
    /// fails, the file ends without the final tag, or goes on after it.
    [[nodiscard]] Result<QByteArrayView> next();

private:
    explicit BackupDecoder(QFile& file);
    [[nodiscard]] Result<void> pull();

    QFile& m_file;
    QByteArray m_head;
    crypto_secretstream_xchacha20poly1305_state m_state;
    SecretBytes m_plain;
    size_t m_count = 0;     ///< of m_plain, not handed out yet
    bool m_isFinal = false; ///< the final chunk has been read
};

} // namespace accord::vault
