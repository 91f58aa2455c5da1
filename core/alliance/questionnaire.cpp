// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups in a questionnaire, and the one that ships inside this library.
#include "core/alliance/questionnaire.h"
#include "core/alliance/resources.h"
#include <cmath>

namespace accord::alliance {

QString id(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Bond:
        return u"bond"_qs;
    case Dimension::Goals:
        return u"goals"_qs;
    case Dimension::Tasks:
        return u"tasks"_qs;
    case Dimension::Overall:
        return u"overall"_qs;
    case Dimension::Other:
        break;
    }
    return u"other"_qs;
}

double Constants::sem() const
{
    return sd.value * std::sqrt(1.0 - reliability.value);
}

double Constants::sdiff() const
{
    return sem() * std::sqrt(2.0);
}

Result<Questionnaire> standardQuestionnaire(const QString& language)
{
    const QByteArray translated = embeddedFile(u"accord-session-1.%1.json"_qs.arg(language));
    return loadQuestionnaire(translated.isEmpty() ? embeddedFile(u"accord-session-1.json"_qs) : translated);
}

QList<ScaleItem> scaleItems(const Questionnaire& questionnaire)
{
    QList<ScaleItem> scales;
    for (const Item& item : questionnaire.items) {
        if (const auto* scale = std::get_if<ScaleItem>(&item))
            scales.append(*scale);
    }
    return scales;
}

QList<TextItem> textItems(const Questionnaire& questionnaire)
{
    QList<TextItem> texts;
    for (const Item& item : questionnaire.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.append(*text);
    }
    return texts;
}

const ScaleItem* findScale(const Questionnaire& questionnaire, const QString& linkId)
{
    for (const Item& item : questionnaire.items) {
        const auto* scale = std::get_if<ScaleItem>(&item);
        if (scale && scale->linkId == linkId)
            return scale;
    }
    return nullptr;
}

} // namespace accord::alliance
