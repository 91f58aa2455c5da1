// SPDX-License-Identifier: GPL-3.0-or-later
// The looks a page must hold in: window, theme, direction, text size and language.
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace accord::tests {

struct Look
{
    QSize size; ///< of the window, in device-independent pixels
    bool dark = false;
    double textScale = 1;                    ///< 1..2
    bool rightToLeft = false;                ///< whatever the language does
    QString language = QStringLiteral("en"); ///< one of app::Look's, or "pseudo"
};

/// "360x640 dark 2x rtl pseudo".
[[nodiscard]] QString nameOf(const Look& look);

/// Every window x theme x direction x text size of the design, 32, in pseudo (which is the longest).
[[nodiscard]] QList<Look> matrix();

/// Nine looks. The first eight hold every pair of window, theme, direction and text size of the matrix, and speak every
/// language between them; the last is the smallest window the apps allow, at the largest text.
[[nodiscard]] QList<Look> sample();

} // namespace accord::tests
