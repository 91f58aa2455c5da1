// SPDX-License-Identifier: GPL-3.0-or-later
// A control: keeps a number as careless programs do, so that a judge who finds nothing wrong with it is none.
#pragma once

#include "tests/system/vault/flows.h"

#include <QFile>

namespace accord::test::faults {

class CarelessFlow final : public Flow
{
public:
    /// Over the old number, or in a new file that is renamed over it; either way it is not synced.
    explicit CarelessFlow(bool inPlace) : m_inPlace(inPlace) {}
    const char* name() const override { return "careless"; }
    void prepare(const Stage& stage, quint64) override { write(stage.within("number"), 0); }
    void run(const Stage& stage, Ledger& ledger) override
    {
        for (int number = 1; number <= 5; ++number) {
            if (m_inPlace) {
                write(stage.within("number"), number);
            } else {
                write(stage.within("number.new"), number);
                (void)std::rename(QFile::encodeName(stage.within("number.new")).constData(),
                                  QFile::encodeName(stage.within("number")).constData());
            }
            ledger.acknowledge();
        }
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        QFile file(stage.within("number"));
        const QByteArray read = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const int number = read.endsWith('.') ? read.chopped(1).toInt() : -1;
        return number == acknowledged || number == acknowledged + 1 ? QStringList()
                                                                    : QStringList{QStringLiteral("a number is lost")};
    }

private:
    static void write(const QString& path, int number)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(QByteArray::number(number) + '.');
    }
    bool m_inPlace;
};

} // namespace accord::test::faults
