// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/android/android_key_store.h"

#include "platform/key_store.h"

#include <QJniEnvironment>
#include <QJniObject>
#include <QtCore/qnativeinterface.h>

namespace accord::platform {

namespace {

using vault::KeyStoreError;

constexpr const char* helper = "org/accord/AccordKeyStore";

QJniObject context()
{
    return QNativeInterface::QAndroidApplication::context();
}

/// What the Java side threw, if anything, by its class; it is cleared.
std::optional<KeyStoreError> thrown(QJniEnvironment& env)
{
    const jthrowable exception = env->ExceptionOccurred();
    if (!exception)
        return std::nullopt;
    env->ExceptionClear();
    const QJniObject object = QJniObject::fromLocalRef(exception);
    const QString kind = object.objectClass() ? QJniObject(env->GetObjectClass(object.object())).toString() : QString();
    // Lost when the screen lock is removed or a finger is added: the entry is there, its key no more.
    return kind.contains(QLatin1String("KeyPermanentlyInvalidated")) ? KeyStoreError::NotFound
                                                                     : KeyStoreError::DeniedBySystem;
}

} // namespace

std::unique_ptr<vault::KeyStore> systemKeyStore(std::chrono::milliseconds)
{
    return std::make_unique<AndroidKeyStore>();
}

bool AndroidKeyStore::isPresent()
{
    QJniEnvironment env;
    const bool there = QJniObject::callStaticMethod<jboolean>(helper, "isPresent", "()Z");
    return !thrown(env) && there;
}

vault::KeyStoreResult<SecretBytes> AndroidKeyStore::read(const QString& name)
{
    QJniEnvironment env;
    const QJniObject found =
        QJniObject::callStaticObjectMethod(helper, "read", "(Landroid/content/Context;Ljava/lang/String;)[B",
                                           context().object(), QJniObject::fromString(name).object<jstring>());
    if (const auto error = thrown(env))
        return base::fail(*error);
    if (!found.isValid())
        return base::fail(KeyStoreError::NotFound);
    const auto array = found.object<jbyteArray>();
    SecretBytes bytes(size_t(env->GetArrayLength(array)));
    env->GetByteArrayRegion(array, 0, jsize(bytes.size()), reinterpret_cast<jbyte*>(bytes.data()));
    QJniObject::callStaticMethod<void>(helper, "wipe", "([B)V", array);
    return bytes;
}

vault::KeyStoreResult<void> AndroidKeyStore::write(const QString& name, const SecretBytes& bytes)
{
    QJniEnvironment env;
    const jbyteArray array = env->NewByteArray(jsize(bytes.size()));
    env->SetByteArrayRegion(array, 0, jsize(bytes.size()), reinterpret_cast<const jbyte*>(bytes.data()));
    QJniObject::callStaticMethod<void>(helper, "write", "(Landroid/content/Context;Ljava/lang/String;[B)V",
                                       context().object(), QJniObject::fromString(name).object<jstring>(), array);
    QJniObject::callStaticMethod<void>(helper, "wipe", "([B)V", array);
    env->DeleteLocalRef(array);
    if (const auto error = thrown(env))
        return base::fail(*error);
    return {};
}

vault::KeyStoreResult<void> AndroidKeyStore::remove(const QString& name)
{
    QJniEnvironment env;
    const bool removed =
        QJniObject::callStaticMethod<jboolean>(helper, "remove", "(Landroid/content/Context;Ljava/lang/String;)Z",
                                               context().object(), QJniObject::fromString(name).object<jstring>());
    if (thrown(env))
        return base::fail(KeyStoreError::CouldNotDelete);
    if (!removed)
        return base::fail(KeyStoreError::NotFound);
    return {};
}

} // namespace accord::platform
