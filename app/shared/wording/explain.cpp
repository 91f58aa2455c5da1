// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/wording/explain.h"

#include <QCoreApplication>

namespace accord::app {

QString explain(vault::Error code)
{
    using vault::Error;
    switch (code) {
    case Error::NotAVault:
        return QCoreApplication::translate("Accord",
                                           "There are no Accord records in this place. Nothing was changed; please "
                                           "check that it is the right folder.");
    case Error::AlreadyExists:
        return QCoreApplication::translate("Accord",
                                           "Something is already kept in this place. It was left as it is; please "
                                           "open it, or choose another place.");
    case Error::WrongPassphrase:
        return QCoreApplication::translate("Accord",
                                           "That passphrase doesn't open your records. They are all still there; "
                                           "please try again.");
    case Error::EmptyPassphrase:
        return QCoreApplication::translate("Accord", "A passphrase is needed. Nothing was changed; please type one.");
    case Error::Damaged:
        return QCoreApplication::translate("Accord",
                                           "Some of your records don't read as they should. Nothing was removed; open "
                                           "Accord again, and it shows what can be brought back.");
    case Error::TooNew:
        return QCoreApplication::translate("Accord",
                                           "These records were made by a newer Accord. Nothing was changed; please "
                                           "update this one.");
    case Error::InUse:
        return QCoreApplication::translate("Accord",
                                           "Your records are open in another window or program. Nothing is lost; "
                                           "please close it there and try again.");
    case Error::NoCipher:
        return QCoreApplication::translate("Accord",
                                           "Encryption is missing on this device, so nothing was written. Nothing "
                                           "is lost; please install Accord again.");
    case Error::DiskFull:
        return QCoreApplication::translate("Accord",
                                           "This device is full, so this was not saved. All you saved before is "
                                           "safe; please free some space and try again.");
    case Error::Io:
        return QCoreApplication::translate("Accord",
                                           "This device would not read or save just now. All you saved before is "
                                           "safe; please try again.");
    case Error::NotFound:
        return QCoreApplication::translate("Accord",
                                           "That entry is not here. Nothing was changed; please go back and choose "
                                           "again.");
    case Error::Conflict:
        return QCoreApplication::translate("Accord",
                                           "That is saved already, or does not fit what is. Nothing was changed; "
                                           "please go back and look again.");
    case Error::WrongRecoveryCode:
        return QCoreApplication::translate("Accord",
                                           "That recovery code belongs to other records. Yours are all still there; "
                                           "please look for the newest code you wrote down.");
    case Error::WrongPin:
        return QCoreApplication::translate("Accord",
                                           "That PIN doesn't open your records. They are all still there; please try "
                                           "again.");
    case Error::PinOver:
        return QCoreApplication::translate(
            "Accord", "That was the tenth wrong PIN in a row, so the PIN was taken away. Nothing is "
                      "lost; please open your records another way.");
    case Error::NoSuchWay:
        return QCoreApplication::translate("Accord",
                                           "That way of opening is not set up here. Nothing was changed; please use "
                                           "another.");
    case Error::LastWay:
        return QCoreApplication::translate("Accord",
                                           "A passphrase or a recovery code has to stay, or nothing could be opened "
                                           "again. Nothing was changed; please set up the other one first.");
    case Error::NoKeyStore:
        return QCoreApplication::translate("Accord",
                                           "This device keeps no keys for apps, so a PIN would not be safe here. "
                                           "Nothing is lost; please use your passphrase.");
    case Error::KeyStoreRefused:
        return QCoreApplication::translate("Accord",
                                           "This device's key store did not answer. Nothing is lost and no try was "
                                           "counted; please try again, or use your passphrase.");
    case Error::KeyStoreForgot:
        return QCoreApplication::translate("Accord",
                                           "This device no longer has its part of your PIN. Nothing is lost; please "
                                           "open it another way, then choose a new PIN.");
    case Error::NotDamaged:
        return QCoreApplication::translate("Accord",
                                           "Your records read as they should, so there is nothing to repair. Nothing "
                                           "was changed; please open them as usual.");
    case Error::NotABackup:
        return QCoreApplication::translate("Accord",
                                           "This file is not a backup made by Accord. Nothing was changed; please "
                                           "choose another file.");
    case Error::BackupDamaged:
        return QCoreApplication::translate("Accord",
                                           "This backup is incomplete or was changed, so nothing was restored from "
                                           "it. Nothing here was changed; please try another backup.");
    case Error::Cancelled:
        return QCoreApplication::translate("Accord",
                                           "This was stopped before it was done. Nothing was changed; you can start "
                                           "it again at any time.");
    }
    Q_UNREACHABLE();
}

QString explain(consent::Error code)
{
    using consent::Error;
    switch (code) {
    case Error::Malformed:
        return QCoreApplication::translate("Accord",
                                           "This summary could not be read. Nothing was changed; please ask for it "
                                           "to be shared again.");
    case Error::UnknownField:
        return QCoreApplication::translate("Accord",
                                           "That names something a check-in does not have. Nothing was shared; "
                                           "please choose from bond, goals, tasks, total, overall, room and note.");
    case Error::OutOfRange:
        return QCoreApplication::translate("Accord",
                                           "A rating, a date or a note does not fit in a summary. Nothing was "
                                           "shared; please look it over and try again.");
    case Error::NothingToSend:
        return QCoreApplication::translate("Accord",
                                           "There is nothing to share in what you chose. Nothing left this device; "
                                           "please choose at least one thing you answered.");
    }
    Q_UNREACHABLE();
}

QString explain(alliance::Error code)
{
    using alliance::Error;
    switch (code) {
    case Error::TooLarge:
        return QCoreApplication::translate("Accord",
                                           "This file is too large to be a questionnaire. Nothing was changed; "
                                           "please choose another file.");
    case Error::NotJson:
    case Error::NotQuestionnaire:
        return QCoreApplication::translate("Accord",
                                           "This file is not a questionnaire. Nothing was changed; please choose "
                                           "another file.");
    case Error::Unsupported:
        return QCoreApplication::translate("Accord",
                                           "This questionnaire asks for something Accord doesn't do. Nothing was "
                                           "changed; please ask whoever made it.");
    case Error::Missing:
    case Error::WrongType:
    case Error::BadValue:
    case Error::BadRange:
    case Error::Duplicate:
        return QCoreApplication::translate("Accord",
                                           "This questionnaire is not complete and sound. Nothing was changed; "
                                           "please ask whoever made it.");
    case Error::UnknownItem:
        return QCoreApplication::translate("Accord",
                                           "An answer belongs to no question asked here. Nothing was saved; please "
                                           "check the questions' names.");
    case Error::NotANumber:
        return QCoreApplication::translate("Accord",
                                           "An answer is not a number. Nothing was saved; please give it again.");
    case Error::OutOfRange:
        return QCoreApplication::translate("Accord",
                                           "An answer lies beyond the ends of its line. Nothing was saved; please "
                                           "give one between them.");
    case Error::NotAnOption:
        return QCoreApplication::translate("Accord",
                                           "An answer is not one of those offered. Nothing was saved; please choose "
                                           "one of them.");
    }
    Q_UNREACHABLE();
}

QString explain(sync::Error code)
{
    using sync::Error;
    switch (code) {
    case Error::WrongRole:
        return QCoreApplication::translate("Accord",
                                           "These records belong to the other app: there is one for clients and one "
                                           "for therapists. Nothing was changed; please use the other one.");
    case Error::NoSuchCheckIn:
        return QCoreApplication::translate("Accord",
                                           "That check-in is not here. Nothing was changed; please choose one from "
                                           "the list.");
    case Error::NoSuchChannel:
        return QCoreApplication::translate("Accord",
                                           "Nobody by that id is connected here. Nothing was changed; please choose "
                                           "one from the list.");
    case Error::NoChannel:
        return QCoreApplication::translate("Accord",
                                           "Nobody is connected yet. Everything stays safely here; an invitation "
                                           "from the therapist connects you.");
    case Error::WhichChannel:
        return QCoreApplication::translate("Accord",
                                           "More than one person is connected. Nothing was sent; please say who it "
                                           "is for.");
    case Error::ChannelNotReady:
        return QCoreApplication::translate("Accord",
                                           "The two of you are not connected yet, or no longer. Everything stays "
                                           "safely here; please try again later or use a new invitation.");
    case Error::InvitationExpired:
        return QCoreApplication::translate("Accord",
                                           "This invitation has run out. Nothing is lost; a new one is all it takes.");
    case Error::InvitationAlreadyAccepted:
        return QCoreApplication::translate("Accord",
                                           "You have accepted this invitation already. Nothing was changed, and "
                                           "there is nothing more to do.");
    case Error::PairingAborted:
        return QCoreApplication::translate(
            "Accord", "Two different answers came to one invitation, so neither is trusted, and nothing is left of "
                      "what came. Please start again with a new one, face to face.");
    case Error::ForeignEnvelope:
        return QCoreApplication::translate("Accord",
                                           "This message is not for anyone connected here. Nothing was changed; "
                                           "please check that it is the right one.");
    case Error::UnexpectedMessage:
        return QCoreApplication::translate("Accord",
                                           "This app doesn't take messages of this kind. Nothing was changed; an "
                                           "update may help.");
    case Error::RelayAddress:
        return QCoreApplication::translate("Accord",
                                           "That address doesn't work for a relay. Nothing was changed; please use "
                                           "one that begins with https:// (http:// only on this same computer).");
    case Error::RelayUnreachable:
        return QCoreApplication::translate("Accord",
                                           "The relay that carries your messages can't be reached. Nothing is lost; "
                                           "please check the connection and try again.");
    case Error::RelayTimedOut:
        return QCoreApplication::translate("Accord",
                                           "The relay that carries your messages took too long to answer. Nothing "
                                           "is lost; please try again in a while.");
    case Error::RelayRefused:
        return QCoreApplication::translate("Accord",
                                           "The relay doesn't know this mailbox or access token. Nothing is lost; "
                                           "please check the token, or connect again with a new invitation.");
    case Error::RelayFull:
        return QCoreApplication::translate("Accord",
                                           "The relay has no room just now. Nothing is lost; please try again "
                                           "later.");
    case Error::RelayGarbage:
        return QCoreApplication::translate("Accord",
                                           "What answers at the relay's address is not a relay. Nothing is lost; "
                                           "please check the address and the connection.");
    case Error::FileFailed:
        return QCoreApplication::translate("Accord", "That file can't be read or written here. Nothing is lost; please "
                                                     "choose another file or place.");
    case Error::TooManyCodes:
        return QCoreApplication::translate("Accord",
                                           "This is too much for one picture of codes. Nothing is lost; please "
                                           "hand it over as a file instead.");
    case Error::ConsentUnconfirmed:
        return QCoreApplication::translate("Accord",
                                           "These records were restored, so nothing is shared for now. Nothing left "
                                           "this device; please look at what you share first, and confirm it.");
    case Error::ChannelClosed:
        return QCoreApplication::translate("Accord",
                                           "This pairing was closed. Nothing was changed; to write to each other "
                                           "again, please pair anew.");
    case Error::NoSuchGoal:
        return QCoreApplication::translate("Accord",
                                           "There is no such goal here. Nothing was changed; please look at the list "
                                           "again.");
    case Error::GoalSetAside:
        return QCoreApplication::translate("Accord",
                                           "This goal was set aside. Nothing was changed; you can begin a new one "
                                           "with the same words.");
    case Error::GoalWords:
        return QCoreApplication::translate("Accord",
                                           "A goal needs between 1 and 300 characters on one line. Nothing was "
                                           "changed; please look it over.");
    case Error::CadenceLength:
        return QCoreApplication::translate("Accord",
                                           "Between two sessions lie 1 to 365 days, or 0 for none agreed. Nothing was "
                                           "changed; please look it over.");
    case Error::ClosedLongAgo:
        return QCoreApplication::translate("Accord",
                                           "This pairing was closed more than three months ago, and no message gets "
                                           "through any more. Nothing was changed; please ask the other person "
                                           "yourself.");
    }
    Q_UNREACHABLE();
}

QString explain(const sync::Cause& cause)
{
    return std::visit([](auto code) { return explain(code); }, cause);
}

} // namespace accord::app
