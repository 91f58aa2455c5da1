// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/unlock_model.h"

#include "app/shared/passphrase.h"
#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace accord::app {

namespace {

constexpr int longestName = 64;

/// Of the language the app speaks, which is the default locale's.
QString languageCode()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

} // namespace

UnlockModel::UnlockModel(QString vaultDirectory, vault::Role role, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_directory(std::move(vaultDirectory)), m_role(role), m_clock(clock), m_state(closedState())
{
}

UnlockModel::~UnlockModel()
{
    if (m_attempt)
        m_attempt->wait();
    if (m_session)
        Q_EMIT closing();
}

void UnlockModel::create(const QString& name, const QString& passphrase, const QString& repeated)
{
    if (m_state == State::Working || m_state == State::Open)
        return;
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return setProblem(tr("Please say what you would like to be called."));
    if (trimmed.size() > longestName)
        return setProblem(tr("That name is too long to show. Please choose a shorter one."));
    if (passphrase.size() < minimumPassphraseLength())
        return setProblem(
            tr("Please choose a longer passphrase: at least %n characters.", nullptr, minimumPassphraseLength()));
    if (passphrase != repeated)
        return setProblem(tr("The two passphrases differ. Please type them once more."));

    const vault::NewVault what{m_directory, m_role, trimmed, m_cost};
    const auto key = std::make_shared<SecretBytes>(passphraseBytes(passphrase));
    begin([what, key, &clock = m_clock]() -> Opened {
        if (!QDir().mkpath(QFileInfo(what.directory).absolutePath()))
            return base::fail(vault::Error::Io, QStringLiteral("the vault's parent folder cannot be made"));
        return vault::Vault::create(what, *key, clock);
    });
}

void UnlockModel::unlock(const QString& passphrase)
{
    if (m_state == State::Working || m_state == State::Open)
        return;
    if (passphrase.isEmpty())
        return setProblem(explain(vault::Error::EmptyPassphrase));
    const auto key = std::make_shared<SecretBytes>(passphraseBytes(passphrase));
    begin([directory = m_directory, key, &clock = m_clock] { return vault::Vault::open(directory, *key, clock); });
}

void UnlockModel::lock()
{
    if (m_state != State::Open)
        return;
    Q_EMIT closing();
    m_session.reset();
    setState(closedState());
}

void UnlockModel::clearProblem()
{
    setProblem({});
}

void UnlockModel::begin(std::function<Opened()> work)
{
    setProblem({});
    setState(State::Working);
    m_attempt.reset(QThread::create([this, work = std::move(work)] {
        // Shared because a queued call must be copyable; nobody else holds it.
        const auto opened = std::make_shared<Opened>(work());
        QMetaObject::invokeMethod(
            this, [this, opened] { finish(std::move(*opened)); }, Qt::QueuedConnection);
    }));
    m_attempt->start();
}

void UnlockModel::finish(Opened opened)
{
    m_attempt->wait();
    m_attempt.reset();
    auto questionnaire = alliance::standardQuestionnaire(languageCode());
    QString problem;
    if (!opened)
        problem = explain(opened.error());
    else if ((*opened)->role() != m_role)
        problem = explain(sync::Error::WrongRole);
    else if (!questionnaire)
        problem = explain(questionnaire.error());
    if (problem.isEmpty())
        m_session = std::make_unique<Session>(std::move(*opened), std::move(*questionnaire), m_clock);
    else if (opened)
        opened->reset(); // closed before anybody hears of it
    setProblem(problem);
    setState(m_session ? State::Open : closedState());
}

UnlockModel::State UnlockModel::closedState() const
{
    return vault::Vault::isVault(m_directory) ? State::Locked : State::NoVault;
}

void UnlockModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void UnlockModel::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace accord::app
