// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/pseudo_translator.h"

#include <QHash>

namespace accord::app {

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(source);
    if (QLatin1String(disambiguation).startsWith(QLatin1String("date format")))
        return text; // a pattern, not words
    static const QHash<QChar, QChar> accented = {{u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ø'}, {u'u', u'ü'},
                                                 {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Ü'}};
    QString longer = QStringLiteral("[");
    bool place = false; // within the name of a place to be filled: "{before}"
    for (const QChar letter : text) {
        place = letter == u'{' || (place && letter != u'}');
        longer += place ? letter : accented.value(letter, letter);
    }
    // Whole words, so that the growth wraps where a translation's would.
    qsizetype missing = text.size() * 2 / 5;
    for (; missing > 5; missing -= 6)
        longer += QStringLiteral(" lorem");
    longer += QString(missing, u'~');
    return longer + u']';
}

} // namespace accord::app
