// SPDX-License-Identifier: GPL-3.0-or-later
// The three formats.
#include "app/cli/analyze/session_writer.h"
#include "app/cli/analyze/problem_text.h"
#include "app/shared/signal_wording/signal_wording.h"
#include "core/exchange/csv_value.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace accord::cli {

using namespace alliance;
using exchange::SessionRow;

namespace {

constexpr Dimension dimensions[] = {Dimension::Bond, Dimension::Goals, Dimension::Tasks, Dimension::Overall,
                                    Dimension::Other};

QByteArray exact(std::optional<double> value, const char* absent)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray(absent);
}

QByteArray quoted(const QString& text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

template <typename List, typename Name>
QByteArray joined(const List& list, const char* separator, Name name)
{
    QByteArrayList parts;
    for (const auto& entry : list)
        parts.append(name(entry));
    return parts.join(separator);
}

QByteArray signalIds(const SessionReport& report, const char* separator, const char* around)
{
    return joined(report.raised, separator,
                  [&](const Signal& signal) { return around + id(signal.rule).toLatin1() + around; });
}

QByteArray reasonIds(const SessionReport& report, const char* separator, const char* around)
{
    return joined(report.reasons, separator, [&](Reason reason) { return around + id(reason).toLatin1() + around; });
}

/// One object per line. Numbers as exact as doubles are; absent values are null.
class JsonWriter final : public SessionWriter
{
public:
    QByteArray beginClient(const QByteArray& name) override
    {
        m_client = quoted(QString::fromUtf8(name));
        return {};
    }

    QByteArray session(const SessionRow& row, const SessionReport& report) override
    {
        const bool isNumber = row.session.number >= 0;
        QByteArray text;
        text.reserve(320);
        text += "{\"client\":" + m_client;
        text += ",\"session\":" + (isNumber ? QByteArray::number(row.session.number) : quoted(row.session.text));
        text += ",\"date\":\"" + row.date.toString(Qt::ISODate).toLatin1() + '"';
        text += ",\"total\":" + exact(row.score.total, "null") + ",\"dimensions\":{";
        text += joined(dimensions, ",", [&](Dimension dimension) {
            return QByteArray('"' + id(dimension).toLatin1() + "\":" + exact(value(row.score, dimension), "null"));
        });
        text += "},\"signals\":[" + signalIds(report, ",", "\"") + ']';
        text += ",\"episode\":\"" + id(report.episode.state).toLatin1() + '"';
        text += ",\"concern\":\"" + id(report.concern).toLatin1() + '"';
        text += ",\"reasons\":[" + reasonIds(report, ",", "\"") + "]}\n";
        return text;
    }

private:
    QByteArray m_client;
};

/// One record per line, CR LF, decimal point; several signals or reasons in one field are separated by spaces.
class CsvWriter final : public SessionWriter
{
public:
    QByteArray begin() override
    {
        return "client,session,date,total,bond,goals,tasks,overall,other,signals,episode,concern,reasons\r\n";
    }

    QByteArray beginClient(const QByteArray& name) override
    {
        m_client = exchange::csvField(name);
        return {};
    }

    QByteArray session(const SessionRow& row, const SessionReport& report) override
    {
        QByteArrayList fields = {m_client, exchange::csvField(row.session.toString().toUtf8()),
                                 row.date.toString(Qt::ISODate).toLatin1(), exact(row.score.total, "")};
        for (const Dimension dimension : dimensions)
            fields << exact(value(row.score, dimension), "");
        fields << signalIds(report, " ", "") << id(report.episode.state).toLatin1() << id(report.concern).toLatin1()
               << reasonIds(report, " ", "");
        return fields.join(',') + "\r\n";
    }

private:
    QByteArray m_client;
};

/// For reading: one line per session, and under it what it says and by which rule.
class TextWriter final : public SessionWriter
{
public:
    explicit TextWriter(const Constants& constants) : m_constants(constants) {}

    QByteArray beginClient(const QByteArray& name) override
    {
        return onOneLine(QString::fromUtf8(name)).toUtf8() + '\n';
    }
    QByteArray endClient() override { return "\n"; }

    QByteArray end() override
    {
        const QString note = wording::assumedNote(m_constants);
        return note.isEmpty() ? QByteArray() : note.toUtf8() + '\n';
    }

    QByteArray session(const SessionRow& row, const SessionReport& report) override
    {
        const QString head = u"  %1  %2  total %3  bond %4  goals %5  tasks %6  concern %7\n"_qs;
        QString text = head.arg(onOneLine(row.session.toString()).leftJustified(4), row.date.toString(Qt::ISODate),
                                shown(row.score.total), shown(row.score.bond), shown(row.score.goals),
                                shown(row.score.tasks), id(report.concern));
        for (const Signal& signal : report.raised) {
            text += indented(id(signal.rule) + u": "_qs + wording::therapistSentence(signal));
            text += indented(wording::ruleSentence(signal) + u' ' + wording::restsOn(signal) + u'.');
        }
        if (report.episode.state != EpisodeState::None)
            text += indented(id(report.episode.state) + u": "_qs + wording::therapistSentence(report.episode));
        return text.toUtf8();
    }

private:
    static QString shown(std::optional<double> value)
    {
        return (value ? QLocale().toString(*value, 'f', 1) : u"-"_qs).rightJustified(4);
    }

    static QString indented(const QString& sentence) { return u"        "_qs + sentence + u'\n'; }

    Constants m_constants;
};

} // namespace

std::unique_ptr<SessionWriter> makeWriter(AnalyzeFormat format, const Constants& constants)
{
    switch (format) {
    case AnalyzeFormat::Json:
        return std::make_unique<JsonWriter>();
    case AnalyzeFormat::Csv:
        return std::make_unique<CsvWriter>();
    case AnalyzeFormat::Text:
        break;
    }
    return std::make_unique<TextWriter>(constants);
}

} // namespace accord::cli
