// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: the same records however the bytes arrive, rows refused or scored, and what was written quoted reads back.
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_value.h"
#include "core/exchange/session_table.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>

using namespace accord;
using namespace accord::exchange;

namespace {

/// Gives as few bytes at once as a device may.
class Trickle final : public QIODevice
{
public:
    explicit Trickle(const QByteArray& bytes) : m_bytes(bytes) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        if (m_at >= m_bytes.size())
            return 0;
        if (most < 1)
            return 0;
        *to = m_bytes.at(m_at++);
        return 1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

struct Seen
{
    CsvReader::Got got;
    QByteArrayList fields;
    qint64 firstLine;
    qint64 lastLine;
    friend bool operator==(const Seen&, const Seen&) = default;
};

QList<Seen> all(QIODevice& device)
{
    CsvReader reader(device);
    QList<Seen> seen;
    qint64 line = 0;
    while (true) {
        const CsvReader::Got got = reader.next();
        if (got == CsvReader::Got::End)
            return seen;
        fuzz::hold(reader.firstLine() > line && reader.lastLine() >= reader.firstLine(), "lines count on");
        line = reader.lastLine();
        seen << Seen{got, got == CsvReader::Got::Record ? reader.fields() : QByteArrayList(), reader.firstLine(), line};
    }
}

void checkRows(const QList<Seen>& records, bool decimalComma)
{
    static const auto questionnaire = alliance::standardQuestionnaire();
    if (records.isEmpty() || records.first().got != CsvReader::Got::Record)
        return;
    const auto table = SessionTable::fromHeader(*questionnaire, records.first().fields, decimalComma);
    for (qsizetype i = 1; table && i < records.size(); ++i) {
        if (records.at(i).got != CsvReader::Got::Record)
            continue;
        const auto row = table->row(records.at(i).fields, records.at(i).firstLine);
        if (!row)
            continue;
        fuzz::hold(row->date.isValid(), "an existing day");
        fuzz::hold(SessionName::of(row->session.toString()) == row->session, "a name comes back from its text");
        for (const auto& value : {row->score.total, row->score.bond, row->score.goals, row->score.tasks})
            fuzz::hold(!value || (*value >= 0 && *value <= 10), "scores lie between 0 and 10");
    }
}

/// What csvField writes stands for the same bytes again.
void checkWriting(const QByteArray& bytes)
{
    QByteArray file = "a,b\n" + csvField(bytes) + ',' + csvField(bytes) + '\n';
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    const QList<Seen> read = all(device);
    if (read.size() == 2 && read.last().got == CsvReader::Got::Record)
        fuzz::hold(read.last().fields == QByteArrayList{bytes, bytes}, "a field comes back");
    else
        fuzz::hold(bytes.contains('\0') || !bytes.isValidUtf8() || 2 * file.size() > CsvReader::maximumRecordSize,
                   "only what no file may hold is refused");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::input(data, size);
    QBuffer whole(&bytes);
    whole.open(QIODevice::ReadOnly);
    const QList<Seen> records = all(whole);
    Trickle trickle(bytes);
    fuzz::hold(all(trickle) == records, "the same, byte by byte");
    checkRows(records, false);
    checkRows(records, true);
    checkWriting(bytes);
    return 0;
}
