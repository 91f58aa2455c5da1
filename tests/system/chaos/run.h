// SPDX-License-Identifier: GPL-3.0-or-later
// One chaos run on fresh vaults: three clients, a therapist, a relay, and the network between them.
#pragma once

#include "tests/system/chaos/client.h"
#include "tests/system/chaos/relay_host.h"
#include "tests/system/chaos/therapist.h"

#include <QTemporaryDir>

namespace accord::chaos {

struct Totals
{
    qint64 envelopes = 0;
    int kills = 0;
    int lost = 0;
    int twice = 0;
    int afterRevocation = 0;
    int afterClosing = 0;
    int others = 0;

    Totals& operator+=(const Totals& one);
};

class Run
{
public:
    Run(quint32 seed, qint64 envelopes, int kills);
    Totals run();
    [[nodiscard]] QStringList firstBreaches() const { return m_ledger.firstBreaches(); }
    void tell() const;

private:
    [[nodiscard]] bool setUp();
    void comeToRest();
    void letOneComeLate();
    void repeatEverything();
    void compare();
    void compareChannels();
    void compareNegotiated();
    void compareConsents();
    [[nodiscard]] Totals totals() const;
    [[nodiscard]] QList<Person*> people() { return {&m_kim, &m_robin, &m_sasha, &m_weiss}; }
    [[nodiscard]] QList<ClientPerson*> clients() { return {&m_kim, &m_robin, &m_sasha}; }
    void breach(const char* kind, const QString& what) { m_ledger.breach(QLatin1String(kind), what); }

    quint32 m_seed;
    int m_kills;
    QTemporaryDir m_folder;
    Ledger m_ledger;
    Desk m_desk;
    Proxy m_proxy;
    Stage m_stage;
    RelayHost m_relay;
    ClientPerson m_kim;
    ClientPerson m_robin;
    ClientPerson m_sasha;
    TherapistPerson m_weiss;
};

} // namespace accord::chaos
