// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in memory that is put back to how it was before every run.
#pragma once

#include <QTemporaryDir>

namespace accord::test::faults {

/// What is in live() when keep() is called is what restart() brings back, byte for byte.
class Stage
{
public:
    Stage();
    [[nodiscard]] QString live() const { return m_root.filePath(QStringLiteral("live")); }
    [[nodiscard]] QString within(const char* name) const { return live() + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] QString attic() const { return m_root.filePath(QStringLiteral("attic")); }

    void clear() const; ///< an empty live()
    void keep() const;
    void restart() const;

private:
    [[nodiscard]] QString kept() const { return m_root.filePath(QStringLiteral("kept")); }
    QTemporaryDir m_root;
};

/// Files and folders, hidden ones too, with their modes and times of change.
void copyFolder(const QString& from, const QString& to);

} // namespace accord::test::faults
