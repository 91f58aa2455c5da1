// SPDX-License-Identifier: GPL-3.0-or-later
// English with two fifths more letters and marks at both ends: shows what would be cut in a longer language.
#pragma once

#include <QTranslator>

namespace accord::app {

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// Accents on vowels show what was not passed through the translation at all; %1, %n and line breaks stay whole.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace accord::app
