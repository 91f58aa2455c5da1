// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/snapshots.h"

#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"

#include <QFile>

namespace accord::vault::snapshots {

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1'000'000'000; ///< nanoseconds

/// Makes room for a new number 1.
Result<void> moveDown(const QString& directory)
{
    const auto first = files::stampOf(pathOf(directory, 1));
    const auto second = files::stampOf(pathOf(directory, 2));
    if (!first || (second && std::abs(first->changed - second->changed) < day))
        return {};
    for (int number = most - 1; number >= 1; --number) {
        if (!files::stampOf(pathOf(directory, number)))
            continue;
        if (auto moved = files::replace(pathOf(directory, number), pathOf(directory, number + 1)); !moved)
            return moved;
    }
    return {};
}

} // namespace

QString pathOf(const QString& directory, int number)
{
    return directory + QStringLiteral("/snapshot-%1.db").arg(number);
}

QList<Snapshot> in(const QString& directory)
{
    QList<Snapshot> found;
    for (int number = 1; number <= most; ++number) {
        if (const auto stamp = files::stampOf(pathOf(directory, number)))
            found.append({number, QDateTime::fromMSecsSinceEpoch(stamp->changed / 1'000'000, Qt::UTC), stamp->bytes});
    }
    return found;
}

bool isCurrent(const QString& directory)
{
    const auto newest = files::stampOf(pathOf(directory, 1));
    return newest && newest == files::stampOf(files::within(directory, files::databaseName));
}

Result<void> take(const QString& directory, const SecretBytes& key)
{
    const QString source = files::within(directory, files::databaseName);
    const QString fresh = files::within(directory, files::snapshotWorkName);
    files::removeDatabase(fresh); // of an attempt that was cut off
    if (auto copied = files::copyNew(source, fresh); !copied)
        return copied;
    auto done = proveToRead(fresh, key);
    if (!done && done.error().code == Error::Damaged && proveToRead(source, key))
        done = base::fail(Error::Io, QStringLiteral("a copy of the database does not read, the database does"));
    if (done)
        done = moveDown(directory);
    if (done)
        done = files::replace(fresh, pathOf(directory, 1));
    if (!done) {
        files::removeDatabase(fresh);
        return done;
    }
    return files::sync(directory);
}

void forgetOlder(const QString& directory)
{
    for (int number = 2; number <= most; ++number)
        QFile::remove(pathOf(directory, number));
}

} // namespace accord::vault::snapshots
