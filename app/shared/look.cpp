// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/look.h"

#include "app/shared/pseudo_translator.h"
#include "app/shared/translation.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

static void registerTranslations()
{
    Q_INIT_RESOURCE(accord_translations);
}

namespace accord::app {

namespace {

const QString pseudo = QStringLiteral("pseudo");
const QString themeKey = QStringLiteral("theme");
const QString scaleKey = QStringLiteral("textScale");
const QString motionKey = QStringLiteral("reducedMotion");
const QString languageKey = QStringLiteral("language");

/// The device's language if it is one of ours, else English.
QString languageOfDevice()
{
    const QStringList ours = Look::languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (ours.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString known(const QString& code)
{
    return Look::languages().contains(code) || code == pseudo ? code : QString();
}

} // namespace

Look::Look(const QString& file, const LookWishes& wishes, QObject* parent)
    : QObject(parent), m_file(file), m_forcedRightToLeft(wishes.rightToLeft), m_speaks(wishes.speaks)
{
    if (m_file.isEmpty()) {
        m_language = QStringLiteral("en");
    } else {
        const QSettings kept(m_file, QSettings::IniFormat);
        m_theme = Theme(qBound(0, kept.value(themeKey, int(Theme::System)).toInt(), int(Theme::Dark)));
        m_textScale = qBound(1.0, kept.value(scaleKey, 1.0).toDouble(), 2.0);
        m_reducedMotion = kept.value(motionKey, false).toBool();
        m_language = known(kept.value(languageKey).toString());
    }
    if (wishes.dark)
        m_theme = *wishes.dark ? Theme::Dark : Theme::Light;
    m_textScale = qBound(1.0, wishes.textScale.value_or(m_textScale), 2.0);
    m_reducedMotion = wishes.reducedMotion.value_or(m_reducedMotion);
    if (wishes.language)
        m_language = known(*wishes.language);
    speak();
}

Look::~Look()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    if (m_speaks)
        QLocale::setDefault(m_localeBefore);
}

bool Look::dark() const
{
    if (m_theme != Theme::System)
        return m_theme == Theme::Dark;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Look::draft() const
{
    return m_speaks && speaksDraft();
}

bool Look::speaksDraft()
{
    return QLocale().language() != QLocale::English;
}

bool Look::rightToLeft() const
{
    return m_forcedRightToLeft || (m_speaks && QLocale().textDirection() == Qt::RightToLeft);
}

void Look::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    remember(themeKey, int(theme));
    Q_EMIT changed();
}

void Look::setTextScale(double scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    remember(scaleKey, scale);
    Q_EMIT changed();
}

void Look::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    remember(motionKey, reduced);
    Q_EMIT changed();
}

void Look::setLanguage(const QString& code)
{
    if (known(code) == m_language)
        return;
    m_language = known(code);
    remember(languageKey, m_language);
    speak();
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

QStringList Look::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ar")};
}

QString Look::nameOf(const QString& code)
{
    const qsizetype at = languages().indexOf(code);
    static const QStringList names{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Español"),
                                   QStringLiteral("العربية")};
    return names.value(at);
}

void Look::remember(const QString& key, const QVariant& value) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

void Look::speak()
{
    if (!m_speaks)
        return;
    static const bool registered = (registerTranslations(), true);
    Q_UNUSED(registered)
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    const QString code = m_language.isEmpty() ? languageOfDevice() : m_language;
    if (code == pseudo) {
        m_translator = std::make_unique<PseudoTranslator>();
        QLocale::setDefault(QLocale(QLocale::English));
    } else {
        m_translator = std::make_unique<Translation>();
        if (!m_translator->load(QStringLiteral(":/accord/i18n/accord_%1.qm").arg(code)))
            qWarning("the translation %s is missing", qPrintable(code));
        // The device's own region where it speaks this language: its way with dates and digits.
        const QLocale device = QLocale::system();
        QLocale::setDefault(device.name().startsWith(code) ? device : QLocale(code));
    }
    QCoreApplication::installTranslator(m_translator.get());
}

} // namespace accord::app
