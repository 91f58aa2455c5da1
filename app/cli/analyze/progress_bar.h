// SPDX-License-Identifier: GPL-3.0-or-later
// A bar on a terminal for work that takes longer than a moment.
#pragma once

#include <QElapsedTimer>
#include <QIODevice>

namespace accord::cli {

/// Draws nothing in the first half second and at most ten times a second; leaves an empty line when destroyed.
class ProgressBar
{
public:
    ProgressBar(QIODevice& terminal, bool enabled);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `share` of the work done, 0..1.
    void show(double share);
    /// Takes the bar off the line so that something else can be written there.
    void clear();

private:
    QIODevice& m_terminal;
    bool m_enabled;
    bool m_drawn = false;
    QElapsedTimer m_begun;
    qint64 m_next = 500; // ms
};

} // namespace accord::cli
