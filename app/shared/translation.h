// SPDX-License-Identifier: GPL-3.0-or-later
// A translation file, found by classes inside namespaces too.
#pragma once

#include <QTranslator>

namespace accord::app {

/// Qt 6.4's lupdate does not read nested namespace definitions and files a class's texts under its bare name, while
/// tr() asks under the full one.
class Translation : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

} // namespace accord::app
