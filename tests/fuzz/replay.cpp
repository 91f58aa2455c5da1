// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: over every file of a folder, and cuts and flipped bits of each.
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace {

// At most so many places in one file are cut and flipped, spread evenly: keeps the whole replay to seconds.
constexpr qsizetype Places = 100;

void run(const QByteArray& bytes)
{
    // A heap block of exactly this size, so that AddressSanitizer sees a step beyond it.
    uint8_t* exact = new uint8_t[size_t(bytes.size())];
    std::copy(bytes.begin(), bytes.end(), exact);
    LLVMFuzzerTestOneInput(exact, size_t(bytes.size()));
    delete[] exact;
}

} // namespace

int main(int argc, char** argv)
{
    long long files = 0;
    long long runs = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            run(bytes);
            const qsizetype step = bytes.size() / Places + 1;
            for (qsizetype place = 0; place < bytes.size(); place += step) {
                run(bytes.first(place));
                QByteArray flipped = bytes;
                flipped[place] = char(flipped[place] ^ (1 << (place / step % 8)));
                run(flipped);
                runs += 2;
            }
            ++files;
            ++runs;
        }
    }
    std::printf("%lld files, %lld runs\n", files, runs);
    return files > 0 ? 0 : 1;
}
