// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what goes wrong with invitations and sealed messages.
#include "app/shared/wording/explain.h"

#include <QCoreApplication>

namespace accord::app {

QString explain(seal::Error code)
{
    using seal::Error;
    switch (code) {
    case Error::Truncated:
        return QCoreApplication::translate("Accord", "Part of this is missing: it ends too early. Nothing was changed; "
                                                     "please copy or scan it again, whole.");
    case Error::NotAnInvitation:
        return QCoreApplication::translate("Accord",
                                           "This is not an Accord invitation. Nothing was changed; please use "
                                           "the link or code the therapist's app shows.");
    case Error::NotAnEnvelope:
        return QCoreApplication::translate("Accord", "This is not an Accord message. Nothing was changed; please check "
                                                     "that it is the right one.");
    case Error::UnknownVersion:
    case Error::UnknownSuite:
    case Error::UnknownKind:
        return QCoreApplication::translate("Accord", "This was made by another version of Accord. Nothing was changed; "
                                                     "updating both apps will help.");
    case Error::Malformed:
    case Error::Damaged:
    case Error::NotCanonical:
    case Error::TrailingBytes:
    case Error::WrongSize:
    case Error::BadPadding:
        return QCoreApplication::translate("Accord", "This was damaged on its way and can't be read. Nothing was "
                                                     "changed; please ask for it again.");
    case Error::TooLarge:
        return QCoreApplication::translate("Accord", "This is too long to be sent. Nothing is lost; a shorter note "
                                                     "will go through.");
    case Error::InvalidValue:
        return QCoreApplication::translate("Accord", "Something here is empty, or too long to be sent. Nothing was "
                                                     "changed; please look it over and try again.");
    case Error::WrongReceiveKey:
    case Error::WrongChannel:
        return QCoreApplication::translate("Accord", "This message was sealed for somebody else. Nothing was changed; "
                                                     "please check that it is the right one.");
    case Error::WrongDirection:
    case Error::WrongForm:
        return QCoreApplication::translate("Accord", "This message is meant for the other person's app. Nothing was "
                                                     "changed; please open it there.");
    case Error::WeakKey:
    case Error::NotAuthentic:
        return QCoreApplication::translate("Accord", "This was changed on its way, or is not from who it says it is. "
                                                     "Nothing of it was taken in; please ask for it again.");
    }
    Q_UNREACHABLE();
}

} // namespace accord::app
