// SPDX-License-Identifier: GPL-3.0-or-later
// Backup file: refused with a cause that fits and before any cost that is out of bounds is spent, or exactly what was
// written; nothing with one bit wrong comes through.
//
// The first octet chooses: a file as it is; one whose head's check values are put right, which mutation would never do;
// the contents of a sound file, of which another octet says where it is then damaged.
#include "core/vault/backup_prelude.h"
#include "core/vault/backup_stream.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <sodium.h>

using namespace accord;
using namespace accord::vault;

// The linker puts this in the place of Argon2id, which would take a hundred times as long as all the rest.
extern "C" int __wrap_crypto_pwhash(unsigned char* out, unsigned long long outSize, const char* passphrase,
                                    unsigned long long passphraseSize, const unsigned char* salt,
                                    unsigned long long passes, size_t memory, int)
{
    fuzz::hold(memory >= 8u * 1024 * 1024 && memory <= 1024u * 1024 * 1024, "memory within its bounds");
    fuzz::hold(passes >= 1 && passes <= 10, "passes within their bounds");
    return crypto_generichash(out, size_t(outSize), reinterpret_cast<const unsigned char*>(passphrase), passphraseSize,
                              salt, crypto_pwhash_SALTBYTES);
}

namespace {

constexpr qsizetype saltAt = 19;
constexpr qsizetype keyCheckAt = 59;
constexpr qsizetype checksumAt = 75;
constexpr qsizetype headSize = 91;

SecretBytes passphrase()
{
    return SecretBytes::copyOf("correct horse battery");
}

const QString& path()
{
    static const QTemporaryDir folder;
    static const QString name = folder.filePath(QStringLiteral("backup"));
    return name;
}

QByteArray hash(const QByteArray& bytes, const QByteArray& key = {})
{
    QByteArray result(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(result.data()), 16,
                       reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()), size_t(key.size()));
    return result;
}

void write(const QByteArray& bytes)
{
    QFile file(path());
    fuzz::hold(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "room for a file");
}

/// All it holds; nothing if it is refused.
std::optional<QByteArray> decoded()
{
    QFile file(path());
    fuzz::hold(file.open(QIODevice::ReadOnly), "a file that can be read");
    const auto fits = [](Error error) {
        return error == Error::NotABackup || error == Error::TooNew || error == Error::BackupDamaged ||
               error == Error::WrongPassphrase;
    };
    const auto decoder = BackupDecoder::begin(file, passphrase());
    if (!decoder) {
        fuzz::hold(fits(decoder.error().code), "a cause that fits");
        return std::nullopt;
    }
    QByteArray all;
    while (true) {
        const auto chunk = (*decoder)->next();
        if (!chunk) {
            fuzz::hold(chunk.error().code == Error::BackupDamaged, "damaged");
            return std::nullopt;
        }
        if (chunk->isEmpty())
            return all;
        all += *chunk;
    }
}

/// With what closes the head put right.
QByteArray closed(QByteArray bytes)
{
    if (bytes.size() < headSize)
        return bytes;
    const QByteArray words = "correct horse battery";
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), size_t(key.size()),
                       reinterpret_cast<const unsigned char*>(words.constData()), size_t(words.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()) + saltAt, crypto_pwhash_SALTBYTES);
    bytes.replace(keyCheckAt, 16, hash("accord backup 1 key check", key));
    return bytes.replace(checksumAt, 16, hash(bytes.first(checksumAt)));
}

void checkWriting(const QByteArray& contents)
{
    {
        QFile file(path());
        fuzz::hold(file.open(QIODevice::WriteOnly), "a file that can be written");
        const auto encoder = BackupEncoder::begin(file, passphrase(), {8 * 1024 * 1024, 1});
        fuzz::hold(encoder && (*encoder)->write(contents) && (*encoder)->finish(), "it is written");
    }
    fuzz::hold(decoded() == contents, "what was written is read");
    QFile file(path());
    fuzz::hold(file.open(QIODevice::ReadOnly), "a file that can be read");
    QByteArray damaged = file.readAll();
    file.close();
    const qsizetype bit = contents.isEmpty() ? 0 : qsizetype(quint8(contents.front())) * 37 % (damaged.size() * 8);
    damaged[bit / 8] = char(damaged.at(bit / 8) ^ (1 << bit % 8));
    write(damaged);
    fuzz::hold(!decoded(), "nothing with one bit wrong");
    write(damaged.first(bit / 8));
    fuzz::hold(!decoded(), "nothing that was cut");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const bool ready = initialiseSecrets();
    if (!ready || size == 0)
        return 0;
    const QByteArray bytes = fuzz::input(data + 1, size - 1);
    switch (data[0] % 3) {
    case 0:
        write(bytes);
        (void)decoded();
        break;
    case 1:
        write(closed(bytes));
        (void)decoded();
        break;
    default:
        checkWriting(bytes);
    }
    if (const auto contents = contentsIn(bytes)) {
        const SecretBytes again = preludeOf(SecretBytes::copyOf(bytes.first(qsizetype(databaseKeySize))), *contents);
        fuzz::hold(again.equals(QByteArrayView(bytes).first(preludeSize)), "one prelude for the same contents");
    }
    return 0;
}
