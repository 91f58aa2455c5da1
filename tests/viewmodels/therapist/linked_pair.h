// SPDX-License-Identifier: GPL-3.0-or-later
// A therapist's open session and a client's vault, linked with real keys, letters carried by hand.
#pragma once

#include "app/therapist/practice_client.h"
#include "core/sync/http_relay.h"
#include "core/sync/inbox.h"
#include "tests/viewmodels/therapist/open_session.h"

#include <QTest>

namespace accord::test {

class LinkedPair
{
public:
    LinkedPair() : client(therapist::PracticeClient::make(folder.filePath(QStringLiteral("client")), name, open.clock))
    {
        sync::HttpRelay relay; // not used: the invitation names none
        const auto invited = sync::invite(open.session.vault(), open.clock, relay, {}, sync::inRoomSeconds);
        if (!client || !invited || !client->accept(invited->link))
            throw std::runtime_error("the two could not be linked");
        channel = invited->channel;
        carry();
    }

    /// Everything queued on either side goes to the other, until nothing is left; the view-models are told.
    void carry()
    {
        while (carryFrom(client->vault(), open.session.vault()) + carryFrom(open.session.vault(), client->vault()) >
               0) {
        }
        open.session.noteChange();
    }

    const QString name = QStringLiteral("Kim A.");
    OpenSession open;
    QTemporaryDir folder;
    std::unique_ptr<therapist::PracticeClient> client;
    base::ChannelId channel; ///< as the therapist's vault knows it

private:
    int carryFrom(vault::Vault& from, vault::Vault& to)
    {
        QList<vault::Outgoing> letters;
        const auto read = from.read([&](vault::Transaction& t) {
            for (const vault::Channel& one : t.channels.all())
                letters << t.outbox.queued(one.id);
        });
        if (!read)
            throw std::runtime_error("no letters to be had");
        for (const vault::Outgoing& letter : std::as_const(letters)) {
            (void)sync::receive(to, open.clock, letter.sealed); // a closed channel refuses, as it should
            if (!from.write([&](vault::Transaction& t) { t.outbox.setRelayed(letter.id); }))
                throw std::runtime_error("a letter could not be noted");
        }
        return int(letters.size());
    }
};

} // namespace accord::test
