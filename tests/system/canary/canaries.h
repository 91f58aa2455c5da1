// SPDX-License-Identifier: GPL-3.0-or-later
// Known texts, and whether they stand anywhere in some bytes, however they may have been written down.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace accord::canary {

struct Canary
{
    QString name; ///< for the report
    QByteArray bytes;
};

/// Raw, UTF-16 of both orders, hexadecimal in both cases, base64 and base64url at each of the three offsets.
class Canaries
{
public:
    explicit Canaries(const QList<Canary>& canaries);

    /// One line for each form of each canary that is there: its name and form.
    [[nodiscard]] QStringList foundIn(const QByteArray& bytes) const;
    [[nodiscard]] qsizetype forms() const { return m_forms.size(); }

private:
    struct Form
    {
        QString name;
        QByteArray bytes;
    };
    void add(const QString& name, const QByteArray& bytes);
    QList<Form> m_forms;
};

} // namespace accord::canary
