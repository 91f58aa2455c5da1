// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/wording/explain.h"

#include <QCoreApplication>

namespace accord::app {

QString explain(vault::PinFault fault)
{
    using vault::PinFault;
    switch (fault) {
    case PinFault::None:
        return {};
    case PinFault::NotDigits:
        return QCoreApplication::translate("Accord", "A PIN is made of digits only. Nothing was changed; please choose "
                                                     "another.");
    case PinFault::TooShort:
        return QCoreApplication::translate("Accord", "A PIN needs at least six digits. Nothing was changed; please "
                                                     "choose a longer one.");
    case PinFault::TooLong:
        return QCoreApplication::translate("Accord", "A PIN has at most twelve digits. Nothing was changed; please "
                                                     "choose a shorter one.");
    case PinFault::TooPlain:
        return QCoreApplication::translate("Accord", "That PIN would be among the first anyone tries. Nothing was "
                                                     "changed; please choose another.");
    }
    Q_UNREACHABLE();
}

QString explain(vault::RecoveryCodeError error)
{
    using vault::RecoveryCodeError;
    switch (error) {
    case RecoveryCodeError::WrongLength:
        return QCoreApplication::translate("Accord", "A recovery code has 28 characters, in seven groups of four. "
                                                     "Nothing was changed; please look again.");
    case RecoveryCodeError::UnknownCharacter:
        return QCoreApplication::translate("Accord", "One of these characters is in no recovery code. Nothing was "
                                                     "changed; please look again.");
    case RecoveryCodeError::Mistyped:
        return QCoreApplication::translate("Accord",
                                           "A character or two are not as they were written down. Nothing was "
                                           "changed; please look again.");
    }
    Q_UNREACHABLE();
}

} // namespace accord::app
