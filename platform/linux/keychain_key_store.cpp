// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/keychain_key_store.h"

#include "platform/key_store.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QThread>
#include <algorithm>
#include <condition_variable>
#include <optional>
#include <qt6keychain/keychain.h>

namespace accord::platform {

namespace {

using vault::KeyStoreError;

const QString service = QStringLiteral("Accord");

/// Lives as long as the process: a call that was given up may still come back.
class KeychainThread
{
public:
    static KeychainThread& instance()
    {
        static auto* only = new KeychainThread;
        return *only;
    }
    void run(std::function<void()> work) { QMetaObject::invokeMethod(m_place, std::move(work), Qt::QueuedConnection); }

private:
    KeychainThread()
    {
        m_thread->setObjectName(QStringLiteral("key store"));
        m_place->moveToThread(m_thread);
        m_thread->start();
    }
    QThread* m_thread = new QThread;
    QObject* m_place = new QObject;
};

KeyStoreError meaningOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeyStoreError::NotFound;
    case QKeychain::CouldNotDeleteEntry:
        return KeyStoreError::CouldNotDelete;
    case QKeychain::AccessDeniedByUser:
        return KeyStoreError::DeniedByUser;
    case QKeychain::AccessDenied:
        return KeyStoreError::DeniedBySystem;
    case QKeychain::NoBackendAvailable:
        return KeyStoreError::NoBackend;
    case QKeychain::NotImplemented:
        return KeyStoreError::NotImplemented;
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    return KeyStoreError::Other;
}

/// QtKeychain says "other" when there is nobody to talk to; the bus says it plainly.
bool someoneKeepsKeys()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList known{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                            QStringLiteral("org.kde.kwalletd6")};
    const QDBusReply<QStringList> running = bus.interface()->registeredServiceNames();
    const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    return std::any_of(known.cbegin(), known.cend(), [&](const QString& name) {
        return running.value().contains(name) || startable.value().contains(name);
    });
}

} // namespace

struct KeychainKeyStore::Answer
{
    std::optional<KeyStoreError> error;
    QString detail;
    SecretBytes bytes;
};

/// One call under way. Shared with the keychain's thread, which may answer when nobody waits any more.
struct KeychainKeyStore::Wait
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Answer> answer;
    bool givenUp = false;

    void finish(Answer what)
    {
        const std::lock_guard guard(mutex);
        answer = std::move(what);
        changed.notify_all();
    }
};

vault::KeyStoreResult<KeychainKeyStore::Answer>
KeychainKeyStore::await(const std::function<void(const std::shared_ptr<Wait>&)>& begin)
{
    const auto wait = std::make_shared<Wait>();
    {
        const std::lock_guard guard(m_mutex);
        m_current = wait;
    }
    KeychainThread::instance().run([begin, wait] { begin(wait); });
    std::unique_lock lock(wait->mutex);
    wait->changed.wait_for(lock, m_patience, [&] { return wait->answer || wait->givenUp; });
    if (!wait->answer)
        return base::fail(KeyStoreError::TimedOut, QStringLiteral("no answer from the key store"));
    if (wait->answer->error)
        return base::fail(*wait->answer->error, wait->answer->detail);
    return std::move(*wait->answer);
}

vault::KeyStoreResult<KeychainKeyStore::Answer> KeychainKeyStore::run(std::function<QKeychain::Job*()> make)
{
    return await([make = std::move(make)](const std::shared_ptr<Wait>& wait) {
        if (!someoneKeepsKeys())
            return wait->finish({KeyStoreError::NoBackend, QStringLiteral("no key store on the bus"), {}});
        QKeychain::Job* job = make(); // deletes itself when it has finished, however late
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [wait](QKeychain::Job* finished) {
            Answer answer;
            if (finished->error() != QKeychain::NoError) {
                answer.error = meaningOf(finished->error());
                answer.detail = finished->errorString();
            } else if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished)) {
                QByteArray bytes = reading->binaryData();
                answer.bytes = SecretBytes::copyOf(bytes);
                wipe(bytes);
            }
            wait->finish(std::move(answer));
        });
        job->start();
    });
}

bool KeychainKeyStore::isPresent()
{
    return await([](const std::shared_ptr<Wait>& wait) {
               if (someoneKeepsKeys())
                   wait->finish({});
               else
                   wait->finish({KeyStoreError::NoBackend, {}, {}});
           })
        .has_value();
}

vault::KeyStoreResult<SecretBytes> KeychainKeyStore::read(const QString& name)
{
    auto answer = run([name] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return std::move(answer->bytes);
}

vault::KeyStoreResult<void> KeychainKeyStore::write(const QString& name, const SecretBytes& bytes)
{
    const auto shared = std::make_shared<SecretBytes>(bytes.clone());
    const auto answer = run([name, shared] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setBinaryData(shared->view().toByteArray());
        return job;
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

vault::KeyStoreResult<void> KeychainKeyStore::remove(const QString& name)
{
    const auto answer = run([name] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

void KeychainKeyStore::giveUp()
{
    std::shared_ptr<Wait> current;
    {
        const std::lock_guard guard(m_mutex);
        current = m_current;
    }
    if (!current)
        return;
    const std::lock_guard guard(current->mutex);
    current->givenUp = true;
    current->changed.notify_all();
}

std::unique_ptr<vault::KeyStore> systemKeyStore(std::chrono::milliseconds patience)
{
    return std::make_unique<KeychainKeyStore>(patience);
}

} // namespace accord::platform
