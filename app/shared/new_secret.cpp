// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/new_secret.h"

#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"

#include <QCoreApplication>

namespace accord::app {

QString faultOfPassphrase(const QString& passphrase)
{
    if (passphrase.size() >= UnlockModel::leastPassphrase)
        return {};
    return QCoreApplication::translate("Accord", "Please choose a longer passphrase: at least %n characters.", nullptr,
                                       UnlockModel::leastPassphrase);
}

QString faultOfCodeBack(const QString& typed, const SecretBytes& shown)
{
    const auto code = vault::parseRecoveryCode(typed);
    if (!code)
        return explain(code.error().code);
    if (!code->equals(shown.view()))
        return QCoreApplication::translate(
            "Accord", "That is a recovery code, but not the one shown just now. Please look again.");
    return {};
}

QString differingPassphrases()
{
    return QCoreApplication::translate("Accord", "The two passphrases differ. Please type them once more.");
}

QString differingPins()
{
    return QCoreApplication::translate("Accord", "The two PINs differ. Please type them once more.");
}

} // namespace accord::app
