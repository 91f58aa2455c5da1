// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for secrets in everything this process can read of itself.
#pragma once

#include "core/secret/secret.h"

#include <QByteArray>
#include <QStringList>

namespace accord::test {

/// Knows secrets without holding them: only masked, so that what is found is somebody else's. Pieces of eight bytes are
/// looked for at every offset, since the ends of freed memory are soon overwritten.
class MemoryScan
{
public:
    /// Bytes of which every eight in a row are telling: keys.
    void lookForKey(const char* name, QByteArrayView key);
    /// Text as UTF-8 and as UTF-16.
    void lookForText(const char* name, QByteArrayView ascii);
    /// A key's bytes, and its hexadecimal digits as in x'...', of either case.
    void lookForRawKey(const char* name, QByteArrayView key);

    /// All that can be read, or all that could have been written to: not the unchanged text of programs and libraries.
    enum class Where { Everywhere, Writable };

    /// What is there, one line for each place: name, form, address, and what is mapped there. Empty if nothing is.
    [[nodiscard]] QStringList hits(Where where = Where::Everywhere);

    /// Megabytes read by the last hits().
    [[nodiscard]] int megabytes() const { return int(m_bytesRead >> 20); }

private:
    struct Piece
    {
        QByteArray masked; ///< eight bytes
        QByteArray name;
    };
    void add(const QByteArray& name, QByteArrayView bytes, qsizetype step);
    void look(quintptr from, quintptr to, const QByteArray& mapping, QStringList& found);

    void sortPieces();

    QList<Piece> m_pieces;
    QList<int>
        m_firstOf; ///< by their first two bytes: where those pieces begin in m_pieces, sorted; one more at the end
    qint64 m_bytesRead = 0;
};

/// A secret that is kept masked, for tests that must give it out again and again.
class MaskedSecret
{
public:
    explicit MaskedSecret(QByteArrayView bytes);
    /// Random letters of the alphabet given.
    [[nodiscard]] static MaskedSecret random(int length, QByteArrayView alphabet);
    [[nodiscard]] SecretBytes bytes() const;
    [[nodiscard]] int size() const { return int(m_masked.size()); }
    [[nodiscard]] char at(int index) const; ///< to be typed letter by letter

private:
    QByteArray m_masked;
};

} // namespace accord::test
