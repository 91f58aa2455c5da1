// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/album.h"

#include <QSaveFile>
#include <cstdio>

namespace accord::tour {

namespace {

bool isBlank(const QImage& image)
{
    const QImage small = image.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            if (small.pixel(x, y) != small.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

Album::Album(const QString& folder) : m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
    const QStringList old =
        m_folder.entryList({QStringLiteral("[0-9][0-9]-*.png"), QStringLiteral("report.txt")}, QDir::Files);
    for (const QString& name : old)
        m_folder.remove(name);
}

bool Album::add(const QImage& image, const QString& whose, const QString& title)
{
    const QString name = QStringLiteral("%1-%2-%3.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(whose, title);
    const bool kept = !image.isNull() && !isBlank(image) && image.save(m_folder.filePath(name));
    note(QStringLiteral("picture  %1%2").arg(name, kept ? QString() : QStringLiteral("  EMPTY OR NOT WRITTEN")));
    return kept;
}

void Album::note(const QString& line)
{
    m_lines << line;
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

bool Album::writeReport(bool succeeded)
{
    note(succeeded ? QStringLiteral("result   done: what was rated is what the therapist's app shows")
                   : QStringLiteral("result   failed"));
    QSaveFile report(m_folder.filePath(QStringLiteral("report.txt")));
    const QByteArray text = m_lines.join(u'\n').toUtf8() + '\n';
    return report.open(QIODevice::WriteOnly) && report.write(text) == text.size() && report.commit();
}

} // namespace accord::tour
