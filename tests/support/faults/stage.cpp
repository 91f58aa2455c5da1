// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/stage.h"

#include "tests/support/faults/plan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace accord::test::faults {

namespace {

QString someWhere()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/accord-faults-XXXXXX");
}

void makeEmpty(const QString& folder)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        qFatal("the test cannot make its folder");
}

} // namespace

void copyFolder(const QString& from, const QString& to)
{
    const auto entries =
        QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            if (!QDir().mkpath(target))
                qFatal("the test cannot copy a folder");
            QFile::setPermissions(target, entry.permissions());
            copyFolder(entry.filePath(), target);
            continue;
        }
        // A mebibyte in every vault that is made and removed, but never written to.
        if (entry.fileName() == QLatin1String("ballast") &&
            ::link(QFile::encodeName(entry.filePath()).constData(), QFile::encodeName(target).constData()) == 0)
            continue;
        QFile source(entry.filePath());
        QFile copy(target);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("the test cannot copy a file");
        copy.write(source.readAll());
        copy.flush();
        copy.setPermissions(entry.permissions());
        copy.setFileTime(source.fileTime(QFileDevice::FileModificationTime), QFileDevice::FileModificationTime);
    }
}

Stage::Stage() : m_root(someWhere())
{
    if (!m_root.isValid())
        qFatal("no place for the test's files");
    clear();
}

void Stage::clear() const
{
    const Pause pause;
    makeEmpty(live());
    makeEmpty(attic());
}

void Stage::keep() const
{
    const Pause pause;
    makeEmpty(kept());
    copyFolder(live(), kept());
}

void Stage::restart() const
{
    const Pause pause;
    clear();
    copyFolder(kept(), live());
}

} // namespace accord::test::faults
