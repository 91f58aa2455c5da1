// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's pictures, numbered in order, and its report.
#pragma once

#include <QDir>
#include <QImage>
#include <QString>
#include <QStringList>

namespace accord::tour {

class Album
{
public:
    /// The folder is made if need be; what an earlier tour left there (numbered PNGs, report.txt) is replaced.
    explicit Album(const QString& folder);

    /// False if it could not be written, or is one colour all over: a picture of nothing.
    [[nodiscard]] bool add(const QImage& image, const QString& whose, const QString& title);
    void note(const QString& line);
    [[nodiscard]] bool writeReport(bool succeeded);

private:
    QDir m_folder;
    int m_pictures = 0;
    QStringList m_lines;
};

} // namespace accord::tour
