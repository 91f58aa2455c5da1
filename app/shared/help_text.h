// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a help text written in Markdown apart into lines to lay out: what reads well on a page of a repository and what
// reads well on a phone held in one hand differ, but there is one text.
#pragma once

#include <QList>
#include <QString>

namespace accord::app {

struct HelpBlock
{
    enum class Kind {
        Title,
        Heading,
        Paragraph,
        Item,  ///< of a list
        Term,  ///< what a row of a table is about: its first cell
        Detail ///< another cell of that row, after the name of its column: "Looks at: this session"
    };
    Kind kind = Kind::Paragraph;
    QString styled; ///< for Text.StyledText: only <b> and <i>, everything else escaped
    QString plain;  ///< the same without marks, for screen readers
    friend bool operator==(const HelpBlock&, const HelpBlock&) = default;
};

/// Pure. Reads what our own texts use: # and ## headings, paragraphs, lists of one level with "-", tables, **bold**,
/// *italic*, `names` (shown as they are) and <!-- comments --> on lines of their own (left out).
[[nodiscard]] QList<HelpBlock> helpBlocks(const QString& markdown);

} // namespace accord::app
