// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/wording/number_word.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace accord::app {

QString numberWord(int number)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Accord", "one"),    QT_TRANSLATE_NOOP("Accord", "two"),
                                      QT_TRANSLATE_NOOP("Accord", "three"),  QT_TRANSLATE_NOOP("Accord", "four"),
                                      QT_TRANSLATE_NOOP("Accord", "five"),   QT_TRANSLATE_NOOP("Accord", "six"),
                                      QT_TRANSLATE_NOOP("Accord", "seven"),  QT_TRANSLATE_NOOP("Accord", "eight"),
                                      QT_TRANSLATE_NOOP("Accord", "nine"),   QT_TRANSLATE_NOOP("Accord", "ten"),
                                      QT_TRANSLATE_NOOP("Accord", "eleven"), QT_TRANSLATE_NOOP("Accord", "twelve")};
    if (number < 1 || number > int(words.size()))
        return QLocale().toString(number);
    return QCoreApplication::translate("Accord", words[size_t(number) - 1]);
}

} // namespace accord::app
