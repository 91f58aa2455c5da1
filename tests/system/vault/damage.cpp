// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/vault/damage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace accord::test::faults {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes, bool keepTime)
{
    QFile file(path);
    const QDateTime changed = QFileInfo(path).lastModified();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the test cannot damage a file");
    file.flush();
    if (keepTime && !file.setFileTime(changed, QFileDevice::FileModificationTime))
        qFatal("the test cannot set a file's time");
}

/// In place.
const char* damaged(QByteArray& bytes, std::mt19937_64& random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint64(std::max<qsizetype>(limit, 1))); };
    switch (bytes.isEmpty() ? 3 : random() % 6) {
    case 0:
        for (qsizetype flips = 1 + below(8); flips > 0; --flips) {
            const qsizetype at = below(bytes.size());
            bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
        }
        return "bits flipped in";
    case 1: {
        const qsizetype size = random() % 2 ? 512 : 4096;
        const qsizetype at = below(bytes.size() / size + 1) * size;
        for (qsizetype i = at; i < std::min(at + size, bytes.size()); ++i)
            bytes[i] = '\0';
        return "a block of zeros in";
    }
    case 2:
        bytes.truncate(below(bytes.size()));
        return "cut short:";
    case 3:
        for (qsizetype more = 1 + below(9000); more > 0; --more)
            bytes.append(char(random()));
        return "lengthened:";
    case 4: {
        const qsizetype at = below(bytes.size());
        for (qsizetype i = at; i < std::min(at + 1 + below(5000), bytes.size()); ++i)
            bytes[i] = char(random());
        return "noise in";
    }
    default:
        bytes.clear();
        return "emptied:";
    }
}

} // namespace

QStringList damage(const QString& folder, std::mt19937_64& random)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeOne(QStringLiteral("lock")); // says nothing, and is made again
    std::shuffle(names.begin(), names.end(), random);
    QStringList done;
    for (qsizetype i = 0; i < names.size() && i < 1 + qsizetype(random() % 3); ++i) {
        const QString path = folder + QLatin1Char('/') + names.at(i);
        switch (random() % 10) {
        case 0:
            QFile::remove(path);
            done << QStringLiteral("missing: ") + names.at(i);
            break;
        case 1: {
            const QString& other = names.at(qsizetype(random() % quint64(names.size())));
            const QByteArray mine = contentsOf(path);
            write(path, contentsOf(folder + QLatin1Char('/') + other), false);
            write(folder + QLatin1Char('/') + other, mine, false);
            done << QStringLiteral("exchanged: %1 and %2").arg(names.at(i), other);
            break;
        }
        default: {
            QByteArray bytes = contentsOf(path);
            const char* how = damaged(bytes, random);
            write(path, bytes, random() % 2 == 0);
            done << QString::fromLatin1(how) + QLatin1Char(' ') + names.at(i);
        }
        }
    }
    return done;
}

} // namespace accord::test::faults
