// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/unlock_model.h"

#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"
#include "core/vault/backup.h"
#include "core/vault/erasure.h"
#include "core/vault/keyring.h"
#include "core/vault/passphrase.h"

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

UnlockModel::Trouble troubleOf(vault::Error error)
{
    using vault::Error;
    using Trouble = UnlockModel::Trouble;
    switch (error) {
    case Error::WrongPassphrase:
    case Error::WrongRecoveryCode:
    case Error::WrongPin:
    case Error::EmptyPassphrase:
        return Trouble::Secret;
    case Error::PinOver:
        return Trouble::PinOver;
    case Error::NoKeyStore:
    case Error::KeyStoreRefused:
    case Error::KeyStoreForgot:
        return Trouble::KeyStore;
    case Error::InUse:
        return Trouble::InUse;
    case Error::Damaged:
        return Trouble::Damaged;
    case Error::TooNew:
        return Trouble::TooNew;
    default:
        return Trouble::Elsewhere;
    }
}

} // namespace

UnlockModel::UnlockModel(QString vaultDirectory, vault::Role role, const base::Clock& clock, vault::KeyStore* store,
                         QObject* parent)
    : QObject(parent), m_directory(std::move(vaultDirectory)), m_role(role), m_clock(clock), m_store(store),
      m_state(closedState()), m_work([this] { Q_EMIT shareChanged(); })
{
    readWays();
}

UnlockModel::~UnlockModel()
{
    if (m_store && m_attempt.isUnderWay())
        m_store->giveUp();
    m_work.cancel();
    if (m_session)
        Q_EMIT closing();
}

QString UnlockModel::faultOfName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return tr("Please say what you would like to be called.");
    if (trimmed.size() > longestName)
        return tr("That name is too long to show. Please choose a shorter one.");
    return {};
}

void UnlockModel::create(const QString& name, const QString& passphrase, const QString& repeated)
{
    if (isBusy())
        return;
    if (const QString fault = faultOfName(name); !fault.isEmpty())
        return setProblem(fault, Trouble::Elsewhere);
    if (passphrase.size() < leastPassphrase)
        return setProblem(tr("Please choose a longer passphrase: at least %n characters.", nullptr, leastPassphrase),
                          Trouble::Secret);
    if (passphrase != repeated)
        return setProblem(tr("The two passphrases differ. Please type them once more."), Trouble::Secret);
    vault::FirstKeys keys;
    keys.passphrase = vault::passphraseBytes(passphrase);
    create(name, std::move(keys));
}

void UnlockModel::create(const QString& name, vault::FirstKeys keys)
{
    if (isBusy())
        return;
    const vault::NewVault what{m_directory, m_role, name.trimmed(), m_cost};
    const auto held = std::make_shared<vault::FirstKeys>(std::move(keys));
    held->store = m_store;
    begin([what, held, &clock = m_clock]() -> Opened {
        if (!QDir().mkpath(QFileInfo(what.directory).absolutePath()))
            return base::fail(vault::Error::Io, QStringLiteral("the vault's parent folder cannot be made"));
        return vault::Vault::create(what, *held, clock);
    });
}

void UnlockModel::restore(Backup backup, vault::FirstKeys keys)
{
    if (isBusy())
        return;
    const auto from = std::make_shared<Backup>(std::move(backup));
    const auto held = std::make_shared<vault::FirstKeys>(std::move(keys));
    held->store = m_store;
    begin([from, held, directory = m_directory, cost = m_cost, &clock = m_clock,
           progress = m_work.progress()]() -> Opened {
        if (!QDir().mkpath(QFileInfo(directory).absolutePath()))
            return base::fail(vault::Error::Io, QStringLiteral("the vault's parent folder cannot be made"));
        auto restored = vault::restoreBackup(from->path, from->passphrase, directory, *held, cost, clock, progress);
        if (!restored)
            return tl::unexpected(restored.error());
        return std::move(restored->vault);
    });
}

void UnlockModel::adopt(std::unique_ptr<vault::Vault> vault)
{
    if (!isBusy() && vault)
        finish(std::move(vault));
}

vault::Credential UnlockModel::takeTried()
{
    const auto tried = std::exchange(m_tried, nullptr);
    return tried ? std::move(*tried) : vault::Credential();
}

void UnlockModel::lookAgain()
{
    if (isBusy())
        return;
    clearProblem();
    readWays();
    setState(closedState());
}

void UnlockModel::open(const QString& typed)
{
    switch (m_way) {
    case Way::Pin:
        return unlockWithPin(typed);
    case Way::Passphrase:
        return unlock(typed);
    case Way::RecoveryCode:
        return unlockWithRecoveryCode(typed);
    }
}

void UnlockModel::unlock(const QString& passphrase)
{
    if (isBusy())
        return;
    if (passphrase.isEmpty())
        return setProblem(explain(vault::Error::EmptyPassphrase), Trouble::Secret);
    openWith(vault::Credential::passphrase(vault::passphraseBytes(passphrase)));
}

void UnlockModel::unlockWithPin(const QString& pin)
{
    if (isBusy())
        return;
    SecretBytes digits = vault::pinBytes(pin);
    // What can be no PIN is not worth one of the tries.
    if (const auto fault = vault::faultOfPin(digits.view());
        fault != vault::PinFault::None && fault != vault::PinFault::TooPlain)
        return setProblem(explain(fault), Trouble::Secret);
    openWith(vault::Credential::pin(std::move(digits)));
}

void UnlockModel::unlockWithRecoveryCode(const QString& typed)
{
    if (isBusy())
        return;
    auto code = vault::parseRecoveryCode(typed);
    if (!code)
        return setProblem(explain(code.error().code), Trouble::Secret);
    openWith(vault::Credential::recoveryCode(std::move(*code)));
}

void UnlockModel::openWith(vault::Credential credential)
{
    const auto held = std::make_shared<vault::Credential>(std::move(credential));
    m_tried = held;
    begin([directory = m_directory, held, store = m_store, &clock = m_clock] {
        return vault::Vault::open(directory, *held, store, clock);
    });
}

void UnlockModel::lock()
{
    if (m_state != State::Open)
        return;
    Q_EMIT closing();
    m_session.reset();
    readWays();
    setState(closedState());
}

void UnlockModel::erase()
{
    if (m_state != State::Open)
        return;
    Q_EMIT closing();
    m_session.reset();
    const auto gone = vault::erase(m_directory, m_store);
    readWays();
    if (gone)
        Q_EMIT erased();
    else
        setProblem(explain(gone.error()), Trouble::Elsewhere);
    setState(closedState());
}

void UnlockModel::clearProblem()
{
    setProblem({}, Trouble::None);
}

void UnlockModel::begin(std::function<Opened()> work)
{
    clearProblem();
    setState(State::Working);
    m_attempt.begin(std::move(work), [this](Opened opened) { finish(std::move(opened)); });
}

void UnlockModel::finish(Opened opened)
{
    auto questionnaire = alliance::standardQuestionnaire(languageCode());
    QString problem;
    Trouble trouble = Trouble::Elsewhere;
    if (!opened) {
        problem = explain(opened.error());
        trouble = troubleOf(opened.error().code);
    } else if ((*opened)->role() != m_role)
        problem = explain(sync::Error::WrongRole);
    else if (!questionnaire)
        problem = explain(questionnaire.error());
    if (trouble != Trouble::Damaged)
        m_tried.reset();
    if (problem.isEmpty())
        m_session = std::make_unique<Session>(std::move(*opened), std::move(*questionnaire), m_clock);
    else if (opened)
        opened->reset(); // closed before anybody hears of it
    const Way tried = m_way;
    readWays();
    if (!m_session && !(tried == Way::Pin && !byPin()))
        setWay(tried); // one more try of the same kind, unless there is none any more
    setProblem(problem, problem.isEmpty() ? Trouble::None : trouble);
    setState(m_session ? State::Open : closedState());
}

/// The ways there are now, and the quickest of them chosen.
void UnlockModel::readWays()
{
    const auto ways = vault::waysInto(m_directory);
    m_waysKnown = ways.has_value();
    m_ways = ways ? *ways : vault::Ways();
    setWay(byPin() ? Way::Pin : byPassphrase() ? Way::Passphrase : Way::RecoveryCode);
    Q_EMIT waysChanged();
}

void UnlockModel::setWay(Way way)
{
    if (m_way == way)
        return;
    m_way = way;
    clearProblem();
    Q_EMIT wayChanged();
}

QString UnlockModel::triesText() const
{
    if (!byPin() || m_ways.pinTriesLeft >= vault::Keyring::maximumWrongPins)
        return {};
    return tr("Tries left before the PIN is taken away: %1. The other ways stay.")
        .arg(QLocale().toString(m_ways.pinTriesLeft));
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

void UnlockModel::setProblem(const QString& problem, Trouble trouble)
{
    if (m_problem == problem && m_trouble == trouble)
        return;
    m_problem = problem;
    m_trouble = trouble;
    Q_EMIT problemChanged();
}

} // namespace accord::app
