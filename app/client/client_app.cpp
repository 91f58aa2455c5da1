// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_app.h"

#include "app/shared/forget_typed.h"

#include "app/shared/qr_image_provider.h"
#include "qml/controls/fonts.h"

#include <QQmlComponent>
#include <QQuickStyle>
#include <QVariantMap>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Accord_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_SharedModelsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_SharedPlugin)
Q_IMPORT_QML_PLUGIN(Accord_ClientModelsPlugin)
Q_IMPORT_QML_PLUGIN(Accord_ClientPlugin)

namespace accord::app {

ClientApp::ClientApp(ClientOptions options, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_look(m_options.lookFile, m_options.look),
      m_reminders(m_options.notifier ? std::make_unique<Reminders>(m_options.lookFile, clock, *m_options.notifier)
                                     : nullptr),
      m_unlock(m_options.vaultDirectory, vault::Role::Client, clock, m_options.keyStore), m_autoLock(m_unlock),
      m_model(m_unlock, m_look, m_reminders.get(), m_options.haptics, m_options.openCamera)
{
    m_unlock.setKdfCost(m_options.kdfCost);
    connect(&m_model, &AppModel::lockChoicesChanged, &m_autoLock, &AutoLock::readChoices);
    if (m_reminders)
        connect(&m_unlock, &UnlockModel::erased, m_reminders.get(), [this] { m_reminders->setPlan(std::nullopt); });
    if (m_reminders)
        connect(m_reminders.get(), &Reminders::followed, this, &ClientApp::comeForward);
    connect(&m_look, &Look::languageChanged, this, [this] {
        if (m_engine)
            m_engine->retranslate();
    });
}

ClientApp::~ClientApp()
{
    m_window.reset(); // the window and its pages first: they look at the models
    m_engine.reset();
}

bool ClientApp::show()
{
    controls::makeRunningTextUsual();
    // Not a QQmlApplicationEngine: that one looks for variants of every file it loads, and there are none.
    m_engine = std::make_unique<QQmlEngine>();
    forgetWhatWasTyped(*m_engine, m_unlock);
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("qr"), new QrImageProvider); // the engine owns it
    QQmlComponent main(m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Accord/Client/Main.qml")));
    std::unique_ptr<QObject> root(
        main.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_model)},
                                          {QStringLiteral("width"), m_options.size.width()},
                                          {QStringLiteral("height"), m_options.size.height()},
                                          {QStringLiteral("guard"), QVariant::fromValue(&m_autoLock)},
                                          {QStringLiteral("look"), QVariant::fromValue(&m_look)}}));
    for (const QQmlError& error : main.errors())
        qWarning("%s", qPrintable(error.toString()));
    m_window.reset(qobject_cast<QQuickWindow*>(root.get()));
    if (!m_window)
        return false;
    root.release(); // NOLINT(bugprone-unused-return-value): it is the window
    m_autoLock.followApplication();
    // What a page had typed into it goes with the page, not when scripts next tidy up.
    connect(&m_unlock, &UnlockModel::stateChanged, m_engine.get(), &QQmlEngine::collectGarbage, Qt::QueuedConnection);
    return true;
}

void ClientApp::comeForward()
{
    if (!m_window)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

void prepareClient()
{
    QQuickStyle::setStyle(QStringLiteral("Material"));
}

} // namespace accord::app
