// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include <QLocale>
#include <QSet>

namespace accord::cli {

tl::expected<alliance::Answers, QString> parseAnswers(const QString& text, const alliance::Questionnaire& questionnaire)
{
    alliance::Answers answers;
    for (const alliance::ScaleItem& item : alliance::scaleItems(questionnaire))
        answers.insert(item.linkId, std::nullopt);

    QSet<QString> named;
    for (const QString& part : text.split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals).trimmed();
        const QString value = part.mid(equals + 1).trimmed();
        if (equals < 0)
            return tl::unexpected(QStringLiteral("'%1' is not an answer; write it as bond=7.5").arg(part.trimmed()));
        const alliance::ScaleItem* item = alliance::findScale(questionnaire, name);
        if (!item)
            return tl::unexpected(QStringLiteral("the questionnaire has no item '%1'").arg(name));
        if (named.contains(name))
            return tl::unexpected(QStringLiteral("%1 is answered twice").arg(name));
        named.insert(name);
        if (value == u"skip")
            continue;

        bool isNumber = false;
        const double rating = QLocale::c().toDouble(value, &isNumber);
        if (!isNumber)
            return tl::unexpected(QStringLiteral("%1=%2 is not a number; write one, or skip").arg(name, value));
        if (!alliance::checkAnswers(questionnaire, {{name, rating}}))
            return tl::unexpected(QStringLiteral("%1=%2 is out of range: it goes from %3 to %4")
                                      .arg(name, value)
                                      .arg(item->minimum)
                                      .arg(item->maximum));
        answers.insert(name, rating);
    }
    return answers;
}

} // namespace accord::cli
