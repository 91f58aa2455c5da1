// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/therapist_app.h"

#include "app/shared/forget_typed.h"

#include "app/shared/qr_image_provider.h"

#include <QQuickStyle>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Accord_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_SharedPlugin)
Q_IMPORT_QML_PLUGIN(Accord_SharedModelsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_TherapistModelsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_TherapistPlugin)

namespace accord::therapist {

namespace {

app::LookWishes inEnglish(app::LookWishes look)
{
    look.speaks = false;
    return look;
}

} // namespace

void prepareTherapist()
{
    QQuickStyle::setStyle(QStringLiteral("Material"));
}

TherapistApp::TherapistApp(TherapistOptions options, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_look(m_options.lookFile, inEnglish(m_options.look)),
      m_shell(m_look, m_options.vaultDirectory, clock, m_options.relay, m_options.openCamera, m_options.keyStore),
      m_autoLock(*m_shell.unlock())
{
    m_shell.unlock()->setKdfCost(m_options.kdfCost);
    connect(&m_shell, &TherapistShell::lockChoicesChanged, &m_autoLock, &app::AutoLock::readChoices);
}

TherapistApp::~TherapistApp()
{
    m_engine.reset(); // the pages before what they show
}

bool TherapistApp::show()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    app::forgetWhatWasTyped(*m_engine, unlock());
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("qr"), new app::QrImageProvider); // the engine owns it
    m_engine->setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&m_shell)},
                                    {QStringLiteral("guard"), QVariant::fromValue(&m_autoLock)},
                                    {QStringLiteral("look"), QVariant::fromValue(&m_look)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Accord/Therapist/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst());
    if (!m_window)
        return false;
    m_window->resize(m_options.size);
    m_window->show();
    m_autoLock.followApplication();
    // What a page had typed into it goes with the page, not when scripts next tidy up.
    connect(m_shell.unlock(), &app::UnlockModel::stateChanged, m_engine.get(), &QQmlEngine::collectGarbage,
            Qt::QueuedConnection);
    return true;
}

} // namespace accord::therapist
