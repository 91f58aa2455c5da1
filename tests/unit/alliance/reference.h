// SPDX-License-Identifier: GPL-3.0-or-later
// A slow, plain reading of the rules over a whole series, written apart from the library to compare it with.
#pragma once

#include "core/alliance/trajectory.h"
#include <QStringList>

namespace accord::alliance::test {

struct Plain
{
    QStringList rules;
    QString episode;
    QString concern;
};

[[nodiscard]] QList<Plain> plainReading(const QList<SessionPoint>& series, const Constants& constants);

} // namespace accord::alliance::test
