// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: over every file of a folder, cuts and flipped bits of each, and then so many
// fresh inputs made from them.
//   fuzz_replay_TARGET FOLDER FRESH
// The fresh ones are the same every time. An input that does not hold is left as fuzz-finding-TARGET in the current
// folder.
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <unistd.h>

namespace {

// At most so many places in one file are cut and flipped, spread evenly: keeps the whole replay to seconds.
constexpr qsizetype Places = 100;
constexpr qsizetype LongestFresh = 16384;

const QByteArray* current = nullptr; ///< what the handler below leaves behind
QByteArray findingName;

void leaveFinding(int signal)
{
    const int file = open(findingName.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && current)
        (void)!write(file, current->constData(), size_t(current->size()));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray& bytes)
{
    current = &bytes;
    // A heap block of exactly this size, so that AddressSanitizer sees a step beyond it.
    uint8_t* exact = new uint8_t[size_t(bytes.size())];
    std::copy(bytes.begin(), bytes.end(), exact);
    LLVMFuzzerTestOneInput(exact, size_t(bytes.size()));
    delete[] exact;
}

long long runWithDamage(const QByteArray& bytes)
{
    run(bytes);
    long long runs = 1;
    const qsizetype step = bytes.size() / Places + 1;
    for (qsizetype place = 0; place < bytes.size(); place += step) {
        run(bytes.first(place));
        QByteArray flipped = bytes;
        flipped[place] = char(flipped[place] ^ (1 << (place / step % 8)));
        run(flipped);
        runs += 2;
    }
    return runs;
}

/// A few of the changes libFuzzer makes, on one file or between two.
class Mutator
{
public:
    explicit Mutator(QList<QByteArray> seeds) : m_seeds(std::move(seeds)) {}

    QByteArray next()
    {
        QByteArray bytes = seed();
        for (int left = 1 + below(6); left > 0; --left)
            change(bytes);
        return bytes.first(std::min(bytes.size(), LongestFresh));
    }

private:
    int below(qsizetype limit) { return limit < 1 ? 0 : int(m_random() % quint32(limit)); }
    const QByteArray& seed() { return m_seeds.at(below(m_seeds.size())); }
    char anyByte()
    {
        static constexpr std::array<char, 12> odd{0,  1,  9,    10,         31,         32,
                                                  34, 44, 0x7f, char(0x80), char(0xfe), char(0xff)};
        return below(2) == 0 ? odd[size_t(below(odd.size()))] : char(m_random());
    }

    void change(QByteArray& bytes)
    {
        const int at = below(bytes.size());
        const int length = 1 + below(std::min(bytes.size() - at, qsizetype(16)));
        switch (below(8)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = anyByte();
            break;
        case 2:
            bytes.insert(at, anyByte());
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.insert(below(bytes.size()), bytes.mid(at, length));
            break;
        case 5: {
            const QByteArray& other = seed();
            const int from = below(other.size());
            bytes = bytes.first(at) + other.mid(from);
            break;
        }
        case 6: {
            const QByteArray& other = seed();
            bytes.insert(at, other.mid(below(other.size()), 1 + below(32)));
            break;
        }
        default:
            bytes.truncate(at);
            break;
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937 m_random{20260414};
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    findingName = "fuzz-finding-" + folder.dirName().toLocal8Bit();
    std::signal(SIGABRT, leaveFinding);
    std::signal(SIGSEGV, leaveFinding);
    QList<QByteArray> seeds;
    long long runs = 0;
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        seeds << file.readAll();
        runs += runWithDamage(seeds.last());
    }
    if (seeds.isEmpty())
        return 1;
    const long long fresh = std::atoll(argv[2]);
    Mutator mutator(seeds);
    for (long long i = 0; i < fresh; ++i) {
        const QByteArray bytes = mutator.next();
        run(bytes);
    }
    std::printf("%lld files, %lld runs of them and their damage, %lld fresh ones\n", (long long)seeds.size(), runs,
                fresh);
    return 0;
}
