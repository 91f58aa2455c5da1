// SPDX-License-Identifier: GPL-3.0-or-later
// How an app looks and speaks on this device: theme, text size, motion, language.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace accord::app {

/// What a program or a test asks for instead of what is remembered.
struct LookWishes
{
    std::optional<bool> dark;
    std::optional<double> textScale; ///< 1..2
    std::optional<QString> language; ///< one of Look::languages(), or "pseudo": longer English, to find tight places
    std::optional<bool> reducedMotion;
    bool rightToLeft = false; ///< mirrors whatever the language does
    bool speaks = true;       ///< false: the app has one language, and what the application speaks is left alone
};

/// UI thread; after the application object. Needed before the vault opens and nobody's secret, so it stands in a small
/// file of its own beside it. Sets the application's translation and default locale, unless it shall not speak: one
/// Look at a time does.
class Look : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Look)
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) ///< a code; empty: as the device
    Q_PROPERTY(bool draft READ draft NOTIFY changed) ///< the language spoken is a translation nobody has validated
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    /// `file`: where choices are kept, empty for not at all (then the start is light, English, 100 %). A file that
    /// cannot be read or written costs the choices, nothing else.
    explicit Look(const QString& file, const LookWishes& wishes = {}, QObject* parent = nullptr);
    ~Look() override; ///< takes the translation back

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] bool dark() const;
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] bool draft() const;
    [[nodiscard]] bool rightToLeft() const;

    void setTheme(Theme theme);
    void setTextScale(double scale); ///< taken into 1..2
    void setReducedMotion(bool reduced);
    void setLanguage(const QString& code); ///< an unknown one counts as empty

    /// The same for those who have no Look at hand: of the language the application speaks now.
    [[nodiscard]] static bool speaksDraft();

    /// "en", "de", "es", "ar".
    [[nodiscard]] static QStringList languages();
    /// The language's own name for itself.
    [[nodiscard]] Q_INVOKABLE static QString nameOf(const QString& code);

Q_SIGNALS:
    void changed();
    void languageChanged(); ///< after the new translation is in place

private:
    void remember(const QString& key, const QVariant& value) const;
    void speak();

    QString m_file;
    Theme m_theme = Theme::Light;
    double m_textScale = 1;
    bool m_reducedMotion = false;
    bool m_forcedRightToLeft = false;
    bool m_speaks = true;
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
    QLocale m_localeBefore;
};

} // namespace accord::app
