// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_scan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/mman.h>
#include <unistd.h>

namespace accord::test {

namespace {

constexpr char mask = '\x5a';
constexpr qsizetype pieceSize = 8;
constexpr size_t bufferSize = size_t(4) << 20;

QByteArray maskedOf(QByteArrayView bytes)
{
    QByteArray masked(bytes.size(), '\0');
    std::transform(bytes.begin(), bytes.end(), masked.begin(), [](char byte) { return char(byte ^ mask); });
    return masked;
}

/// Two bytes as a number.
size_t pairAt(const char* bytes, char unmask)
{
    return size_t(static_cast<unsigned char>(bytes[0] ^ unmask)) << 8 | static_cast<unsigned char>(bytes[1] ^ unmask);
}

bool isAt(const char* place, const QByteArray& masked)
{
    for (qsizetype i = 0; i < masked.size(); ++i) {
        if ((place[i] ^ mask) != masked.at(i))
            return false;
    }
    return true;
}

/// Not part of any heap: mapped for one scan and given back.
class Buffer
{
public:
    Buffer()
        : m_bytes(static_cast<char*>(
              ::mmap(nullptr, bufferSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
        if (m_bytes == MAP_FAILED)
            qFatal("no memory for looking at the memory");
    }
    ~Buffer() { ::munmap(m_bytes, bufferSize); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    [[nodiscard]] char* bytes() const { return m_bytes; }
    [[nodiscard]] bool isWithin(quintptr address) const
    {
        return address >= quintptr(m_bytes) && address < quintptr(m_bytes) + bufferSize;
    }

private:
    char* m_bytes;
};

const Buffer* currentBuffer = nullptr;

} // namespace

void MemoryScan::add(const QByteArray& name, QByteArrayView bytes, qsizetype step)
{
    if (bytes.size() < pieceSize)
        qFatal("too short to be told from chance");
    for (qsizetype at = 0; at + pieceSize <= bytes.size(); at += step)
        m_pieces.append({maskedOf(bytes.sliced(at, pieceSize)), name});
}

void MemoryScan::lookForKey(const char* name, QByteArrayView key)
{
    add(name, key, 1);
}

void MemoryScan::lookForText(const char* name, QByteArrayView ascii)
{
    add(QByteArray(name) + " (UTF-8)", ascii, 1);
    SecretBytes wide(size_t(ascii.size()) * 2);
    for (qsizetype i = 0; i < ascii.size(); ++i)
        wide.data()[i * 2] = static_cast<unsigned char>(ascii[i]);
    // Four letters in a row are no proof in a program full of words; two pieces that follow each other are looked for.
    for (qsizetype at = 0; at + 16 <= wide.view().size(); at += 2)
        m_pieces.append({maskedOf(wide.view().sliced(at, 16)), QByteArray(name) + " (UTF-16)"});
}

void MemoryScan::lookForRawKey(const char* name, QByteArrayView key)
{
    lookForKey(name, key);
    SecretBytes text(size_t(key.size()) * 2 + 1);
    auto* characters = reinterpret_cast<char*>(text.data());
    sodium_bin2hex(characters, text.size(), reinterpret_cast<const unsigned char*>(key.data()), size_t(key.size()));
    add(QByteArray(name) + " (hex)", text.view().chopped(1), 1);
    std::transform(characters, characters + key.size() * 2, characters,
                   [](char c) { return c >= 'a' && c <= 'f' ? char(c - 'a' + 'A') : c; });
    add(QByteArray(name) + " (HEX)", text.view().chopped(1), 1);
}

void MemoryScan::look(quintptr from, quintptr to, const QByteArray& mapping, QStringList& found)
{
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    char* const buffer = currentBuffer->bytes();
    const int* const firstOf = m_firstOf.constData();
    constexpr size_t overlap = 16;
    for (quintptr at = from; at < to;) {
        const size_t wanted = std::min(bufferSize, size_t(to - at));
        const ssize_t got = ::pread(memory, buffer, wanted, off_t(at));
        if (got <= 0)
            break; // pages that are not to be had even by the kernel: guards
        m_bytesRead += got;
        for (ssize_t i = 0; i + pieceSize <= got; ++i) {
            const auto pair = qsizetype(pairAt(buffer + i, 0));
            for (int which = firstOf[pair]; which < firstOf[pair + 1]; ++which) {
                const Piece& piece = m_pieces.at(which);
                if (i + piece.masked.size() <= got && isAt(buffer + i, piece.masked))
                    found << QStringLiteral("%1 at %2 in %3")
                                 .arg(QString::fromLatin1(piece.name), QString::number(at + quintptr(i), 16),
                                      QString::fromLatin1(mapping));
            }
        }
        if (size_t(got) < wanted || at + quintptr(got) >= to)
            break;
        at += quintptr(got) - overlap;
    }
    ::close(memory);
}

void MemoryScan::sortPieces()
{
    const auto pairOf = [](const Piece& piece) { return pairAt(piece.masked.constData(), mask); };
    std::sort(m_pieces.begin(), m_pieces.end(),
              [&](const Piece& one, const Piece& other) { return pairOf(one) < pairOf(other); });
    m_firstOf.fill(0, 65537);
    for (const Piece& piece : m_pieces)
        ++m_firstOf[qsizetype(pairOf(piece)) + 1];
    for (qsizetype pair = 1; pair < m_firstOf.size(); ++pair)
        m_firstOf[pair] += m_firstOf[pair - 1];
}

QStringList MemoryScan::hits(Where where)
{
    sortPieces();
    const Buffer buffer;
    currentBuffer = &buffer;
    m_bytesRead = 0;
    QStringList found;
    struct Mapping
    {
        quintptr from;
        quintptr to;
        QByteArray name;
    };
    QList<Mapping> mappings; // listed first: looking allocates
    mappings.reserve(4096);
    FILE* maps = std::fopen("/proc/self/maps", "re");
    std::array<char, 4400> line{};
    while (maps && std::fgets(line.data(), int(line.size()), maps)) {
        unsigned long from = 0;
        unsigned long to = 0;
        std::array<char, 8> access{};
        int name = 0;
        if (std::sscanf(line.data(), "%lx-%lx %7s %*x %*s %*u %n", &from, &to, access.data(), &name) < 3)
            continue;
        const QByteArray what = name > 0 ? QByteArray(line.data() + name).trimmed() : QByteArray();
        const bool isWanted = access[0] == 'r' && (where == Where::Everywhere || access[1] == 'w');
        if (isWanted && !buffer.isWithin(from) && what != "[vvar]" && what != "[vsyscall]")
            mappings.append({from, to, what.isEmpty() ? QByteArray("anonymous memory") : what});
    }
    if (maps)
        std::fclose(maps);
    for (const Mapping& mapping : mappings) {
        if (!buffer.isWithin(mapping.from) && !buffer.isWithin(mapping.to - 1))
            look(mapping.from, mapping.to, mapping.name, found);
        else { // the buffer has been joined to its neighbours
            look(mapping.from, quintptr(buffer.bytes()), mapping.name, found);
            look(quintptr(buffer.bytes()) + bufferSize, mapping.to, mapping.name, found);
        }
    }
    currentBuffer = nullptr;
    return found;
}

MaskedSecret::MaskedSecret(QByteArrayView bytes) : m_masked(maskedOf(bytes)) {}

MaskedSecret MaskedSecret::random(int length, QByteArrayView alphabet)
{
    SecretBytes letters{size_t(length)};
    for (int i = 0; i < length; ++i)
        letters.data()[i] = static_cast<unsigned char>(alphabet[randombytes_uniform(uint32_t(alphabet.size()))]);
    return MaskedSecret(letters.view());
}

char MaskedSecret::at(int index) const
{
    return char(m_masked.at(index) ^ mask);
}

SecretBytes MaskedSecret::bytes() const
{
    SecretBytes bytes{size_t(m_masked.size())};
    std::transform(m_masked.begin(), m_masked.end(), bytes.data(),
                   [](char byte) { return static_cast<unsigned char>(byte ^ mask); });
    return bytes;
}

} // namespace accord::test
