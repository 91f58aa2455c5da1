// SPDX-License-Identifier: GPL-3.0-or-later
// Everything this process can write to, searched for a text.
#pragma once

#include <QByteArray>
#include <QString>

namespace accord::test {

/// A text kept in a form that a search for it does not find: for the test's own copy.
class Veiled
{
public:
    /// Random letters of the alphabet given.
    Veiled(int length, QByteArrayView alphabet);
    [[nodiscard]] int size() const { return int(m_bytes.size()); }
    [[nodiscard]] char at(int index) const { return char(m_bytes.at(index) ^ veil); }

private:
    static constexpr char veil = 0x5a;
    QByteArray m_bytes;
};

/// How often the text lies in memory, in Latin-1 and in UTF-16, outside the search's own buffers. -1 if the system does
/// not let it be read.
[[nodiscard]] int findInOwnMemory(const Veiled& text);

} // namespace accord::test
