// SPDX-License-Identifier: GPL-3.0-or-later
// Line by line: a block goes on until an empty line or the beginning of another one.
#include "app/shared/help_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace accord::app {

namespace {

using Kind = HelpBlock::Kind;

HelpBlock block(Kind kind, const QString& markdown)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression italic(QStringLiteral("\\*([^*]+)\\*"));
    QString plain = markdown;
    plain.remove(u'`').remove(u'*');
    QString styled = markdown.toHtmlEscaped();
    styled.remove(u'`');
    styled.replace(bold, QStringLiteral("<b>\\1</b>"));
    styled.replace(italic, QStringLiteral("<i>\\1</i>"));
    return {kind, styled, plain};
}

QStringList cells(const QString& line)
{
    QStringList cells = line.split(u'|').mid(1); // the line begins and ends with one
    cells.removeLast();
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

class Reader
{
public:
    void take(const QString& line)
    {
        if (line.startsWith(u'|'))
            return takeRow(line);
        m_columns.clear();
        if (line.isEmpty() || line.startsWith(u"<!--")) {
            end();
        } else if (line.startsWith(u"# ")) {
            begin(Kind::Title, line.mid(2));
        } else if (line.startsWith(u"## ")) {
            begin(Kind::Heading, line.mid(3));
        } else if (line.startsWith(u"- ")) {
            begin(Kind::Item, line.mid(2));
        } else if (m_text.isEmpty()) {
            begin(Kind::Paragraph, line);
        } else {
            m_text += u' ' + line;
        }
    }

    [[nodiscard]] QList<HelpBlock> finish()
    {
        end();
        return m_blocks;
    }

private:
    void begin(Kind kind, const QString& text)
    {
        end();
        m_kind = kind;
        m_text = text;
    }

    void end()
    {
        if (!m_text.isEmpty())
            m_blocks.append(block(m_kind, m_text));
        m_text.clear();
    }

    void takeRow(const QString& line)
    {
        end();
        const QStringList row = cells(line);
        if (m_columns.isEmpty()) {
            m_columns = row;
            return;
        }
        if (line.startsWith(u"|--") || line.startsWith(u"|:-"))
            return;
        m_blocks.append(block(Kind::Term, row.value(0)));
        for (qsizetype i = 1; i < row.size(); ++i)
            m_blocks.append(block(Kind::Detail, m_columns.value(i) + QLatin1String(": ") + row[i]));
    }

    QList<HelpBlock> m_blocks;
    QStringList m_columns; // of the table being read
    Kind m_kind = Kind::Paragraph;
    QString m_text; // of the block being read
};

} // namespace

QList<HelpBlock> helpBlocks(const QString& markdown)
{
    Reader reader;
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines)
        reader.take(line.trimmed());
    return reader.finish();
}

} // namespace accord::app
