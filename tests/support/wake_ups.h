// SPDX-License-Identifier: GPL-3.0-or-later
// How often the threads of a process wake up, thread by thread, as Linux counts it.
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>
#include <algorithm>

namespace accord::tests {

struct ThreadSleeps
{
    QByteArray name;
    qint64 count = 0; ///< how often it has gone to sleep so far: each time it had woken up before
};
using Sleeps = QHash<QString, ThreadSleeps>; ///< by thread id

/// Empty if the process is gone.
inline Sleeps sleepsOf(qint64 process)
{
    Sleeps sleeps;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : threads) {
        QFile status(tasks.filePath(thread + QStringLiteral("/status")));
        if (!status.open(QIODevice::ReadOnly))
            continue; // it ended meanwhile
        ThreadSleeps& of = sleeps[thread];
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("Name:"))
                of.name = line.mid(5).trimmed();
            else if (line.startsWith("voluntary_ctxt_switches:"))
                of.count = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return sleeps;
}

struct WakeUps
{
    qint64 count = 0;
    QStringList who; ///< "thread's name: how often", of those that did
};

/// A thread that began meanwhile counts for all it did, one that ended for once at least: it woke up to end.
inline WakeUps wakeUpsBetween(const Sleeps& before, const Sleeps& after)
{
    WakeUps found;
    const auto add = [&found](const QByteArray& name, qint64 count, const char* how) {
        if (count <= 0)
            return;
        found.count += count;
        found.who << QStringLiteral("%1%2: %3").arg(QString::fromUtf8(name), QLatin1String(how)).arg(count);
    };
    for (auto thread = after.cbegin(); thread != after.cend(); ++thread) {
        const auto known = before.constFind(thread.key());
        if (known == before.cend())
            add(thread->name, std::max<qint64>(thread->count, 1), " (began)");
        else
            add(thread->name, thread->count - known->count, "");
    }
    for (auto thread = before.cbegin(); thread != before.cend(); ++thread) {
        if (!after.contains(thread.key()))
            add(thread->name, 1, " (ended)");
    }
    return found;
}

} // namespace accord::tests
