// SPDX-License-Identifier: GPL-3.0-or-later
// What the gallery programs share: how they are asked, and how they keep pictures.
#pragma once

#include <QDir>
#include <QQuickWindow>
#include <QSize>
#include <QString>
#include <QStringList>

namespace accord::tests {

/// How the pages shall look: DIR [--size WxH] [--text SCALE] [--dark] [--rtl] [--language CODE] [--only STATE,...].
struct Looks
{
    QString folder;
    QSize size;
    double textScale = 1; ///< 1..2
    bool dark = false;
    bool rightToLeft = false;
    QString language = QStringLiteral("en"); ///< where the app speaks others
    QStringList only;                        ///< parts of states' names; empty: all
};

/// Reads the application's arguments. Ends the program with status 2 and a line on stderr for anything that is not a
/// look, and with 0 for --help.
[[nodiscard]] Looks readLooks(const QString& purpose, QSize usual);

/// Numbered PNGs in one folder, which is made if need be.
class Gallery
{
public:
    explicit Gallery(const Looks& looks);

    /// Keeps what the window shows, if the state is asked for.
    void add(const QString& state, QQuickWindow& window);
    /// False if a picture could not be written, or is not as large as its window.
    [[nodiscard]] bool whole() const { return m_whole; }

private:
    QDir m_folder;
    QStringList m_only;
    int m_number = 0;
    bool m_whole;
};

} // namespace accord::tests
