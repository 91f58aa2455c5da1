// SPDX-License-Identifier: GPL-3.0-or-later
// Draws with a carriage return and plain characters.
#include "app/cli/analyze/progress_bar.h"
#include <algorithm>

namespace accord::cli {
namespace {
constexpr int width = 40;
constexpr qint64 interval = 100; // ms
} // namespace

ProgressBar::ProgressBar(QIODevice& terminal, bool enabled) : m_terminal(terminal), m_enabled(enabled)
{
    m_begun.start();
}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::show(double share)
{
    if (!m_enabled || m_begun.elapsed() < m_next)
        return;
    m_next = m_begun.elapsed() + interval;
    const double part = std::clamp(share, 0.0, 1.0);
    const int filled = int(part * width);
    m_terminal.write("\r[" + QByteArray(filled, '#') + QByteArray(width - filled, '.') + "] " +
                     QByteArray::number(int(part * 100)).rightJustified(3) + " %");
    m_drawn = true;
}

void ProgressBar::clear()
{
    if (m_drawn)
        m_terminal.write('\r' + QByteArray(width + 10, ' ') + '\r');
    m_drawn = false;
}

} // namespace accord::cli
