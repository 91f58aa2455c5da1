// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_stream.h"

#include "core/vault/bytes.h"
#include "core/vault/files.h"
#include "core/vault/keyring.h"

#include <QFileInfo>
#include <cerrno>

namespace accord::vault {

namespace {

constexpr QByteArrayView magic = "ACCORDBK";
constexpr quint16 version = 1;
constexpr quint8 argon2id = 1;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype hashSize = 16;
constexpr qsizetype saltAt = 8 + 2 + 1 + 4 + 4;
constexpr qsizetype streamHeaderAt = saltAt + saltSize;
constexpr qsizetype keyCheckAt = streamHeaderAt + streamHeaderSize;
constexpr qsizetype checksumAt = keyCheckAt + hashSize;
constexpr qsizetype headSize = checksumAt + hashSize; ///< every chunk is bound to all of it
constexpr qsizetype sealedChunk = backupChunk + crypto_secretstream_xchacha20poly1305_ABYTES;

QByteArray hashOf(QByteArrayView bytes, const SecretBytes* key = nullptr)
{
    return hashed(bytes, key, hashSize);
}

/// Tells a wrong passphrase from a damaged file.
QByteArray keyCheckOf(const SecretBytes& key)
{
    return hashOf("accord backup 1 key check", &key);
}

/// As far as the salt.
QByteArray beginningFor(const KdfCost& cost)
{
    QByteArray head = magic.toByteArray();
    append(head, version);
    append(head, argon2id);
    append(head, quint32(cost.memoryBytes / 1024));
    append(head, cost.passes);
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    return head.append(salt);
}

/// Costs are checked before they are spent: an altered file cannot exhaust the machine.
Result<KdfCost> costIn(const QByteArray& head)
{
    if (head.size() < magic.size() || !QByteArrayView(head).startsWith(magic))
        return base::fail(Error::NotABackup, QStringLiteral("does not begin as a backup"));
    if (head.size() != headSize)
        return base::fail(Error::BackupDamaged, QStringLiteral("ends in its head"));
    // The head has this length, and its checksum last, in every version. It tells accidents apart and is no defence:
    // the tags are.
    if (hashOf(QByteArrayView(head).first(checksumAt)) != head.sliced(checksumAt))
        return base::fail(Error::BackupDamaged, QStringLiteral("the head's checksum does not match"));
    if (qFromBigEndian<quint16>(head.constData() + 8) > version)
        return base::fail(Error::TooNew, QStringLiteral("backup: later version"));
    const KdfCost cost{quint64(qFromBigEndian<quint32>(head.constData() + 11)) * 1024,
                       qFromBigEndian<quint32>(head.constData() + 15)};
    if (qFromBigEndian<quint16>(head.constData() + 8) != version || quint8(head.at(10)) != argon2id ||
        !Keyring::isAllowed(cost))
        return base::fail(Error::BackupDamaged, QStringLiteral("a head that was never written"));
    return cost;
}

Result<SecretBytes> keyFrom(const SecretBytes& passphrase, const QByteArray& head, const KdfCost& cost)
{
    if (passphrase.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    if (crypto_pwhash(key.data(), key.size(), passphrase.view().data(), passphrase.size(), unsignedOf(head) + saltAt,
                      cost.passes, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return base::fail(Error::Io, QStringLiteral("not enough memory for the key derivation"));
    return key;
}

Result<void> writeAll(QFile& file, QByteArrayView bytes)
{
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush())
        return {};
    return base::fail(files::causeOf(errno), QStringLiteral("writing the backup"));
}

/// As many as asked for unless the file ends before.
Result<QByteArray> readUpTo(QFile& file, qsizetype count)
{
    QByteArray bytes = file.read(count);
    if (file.error() != QFileDevice::NoError)
        return base::fail(Error::Io, QStringLiteral("reading the backup"));
    return bytes;
}

} // namespace

bool beginsAsBackup(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    return info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

BackupEncoder::BackupEncoder(QFile& file) : m_file(file), m_waiting(size_t(backupChunk)) {}

BackupEncoder::~BackupEncoder()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Result<std::unique_ptr<BackupEncoder>> BackupEncoder::begin(QFile& file, const SecretBytes& passphrase,
                                                            const KdfCost& cost)
{
    std::unique_ptr<BackupEncoder> encoder(new BackupEncoder(file));
    QByteArray& head = encoder->m_head;
    head = beginningFor(cost);
    const auto key = keyFrom(passphrase, head, cost);
    if (!key)
        return tl::unexpected(key.error());
    QByteArray header(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&encoder->m_state, reinterpret_cast<unsigned char*>(header.data()),
                                                    key->data());
    head.append(header).append(keyCheckOf(*key));
    head.append(hashOf(head));
    if (auto written = writeAll(file, head); !written)
        return tl::unexpected(written.error());
    return encoder;
}

Result<void> BackupEncoder::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_count == size_t(backupChunk)) { // only now is it known not to be the last
            if (auto pushed = push(m_count, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !pushed)
                return pushed;
            m_count = 0;
        }
        const size_t taken = std::min(size_t(bytes.size()), size_t(backupChunk) - m_count);
        std::copy_n(bytes.data(), taken, m_waiting.data() + m_count);
        m_count += taken;
        bytes = bytes.sliced(qsizetype(taken));
    }
    return {};
}

Result<void> BackupEncoder::finish()
{
    return push(m_count, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Result<void> BackupEncoder::push(size_t count, unsigned char tag)
{
    QByteArray sealed(qsizetype(count) + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
                                               m_waiting.data(), count, unsignedOf(m_head), size_t(m_head.size()), tag);
    return writeAll(m_file, sealed);
}

BackupDecoder::BackupDecoder(QFile& file) : m_file(file), m_plain(size_t(backupChunk)) {}

BackupDecoder::~BackupDecoder()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Result<std::unique_ptr<BackupDecoder>> BackupDecoder::begin(QFile& file, const SecretBytes& passphrase)
{
    const auto head = readUpTo(file, headSize);
    if (!head)
        return tl::unexpected(head.error());
    const auto cost = costIn(*head);
    if (!cost)
        return tl::unexpected(cost.error());
    std::unique_ptr<BackupDecoder> decoder(new BackupDecoder(file));
    decoder->m_head = *head;
    const auto key = keyFrom(passphrase, *head, *cost);
    if (!key)
        return tl::unexpected(key.error());
    if (keyCheckOf(*key) != head->sliced(keyCheckAt, hashSize))
        return base::fail(Error::WrongPassphrase);
    crypto_secretstream_xchacha20poly1305_init_pull(&decoder->m_state, unsignedOf(*head) + streamHeaderAt, key->data());
    if (auto first = decoder->pull(); !first)
        return tl::unexpected(first.error());
    return decoder;
}

Result<QByteArrayView> BackupDecoder::next()
{
    if (m_count == 0 && !m_isFinal) {
        if (auto pulled = pull(); !pulled)
            return tl::unexpected(pulled.error());
    }
    return QByteArrayView(m_plain.view()).first(qsizetype(std::exchange(m_count, size_t(0))));
}

Result<void> BackupDecoder::pull()
{
    const auto sealed = readUpTo(m_file, sealedChunk);
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (sealed->size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
        return base::fail(Error::BackupDamaged, QStringLiteral("ends without its final part"));
    unsigned long long count = 0;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state, m_plain.data(), &count, &tag, unsignedOf(*sealed),
                                                   size_t(sealed->size()), unsignedOf(m_head),
                                                   size_t(m_head.size())) != 0)
        return base::fail(Error::BackupDamaged, QStringLiteral("a part does not open"));
    m_count = size_t(count);
    m_isFinal = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!m_isFinal && (tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE || m_count != size_t(backupChunk)))
        return base::fail(Error::BackupDamaged, QStringLiteral("a part that was never written"));
    if (m_isFinal && !m_file.atEnd())
        return base::fail(Error::BackupDamaged, QStringLiteral("goes on after its end"));
    return {};
}

} // namespace accord::vault
