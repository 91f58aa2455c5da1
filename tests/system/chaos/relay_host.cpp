// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/relay_host.h"

#include <random>
#include <thread>

namespace accord::chaos {

namespace {

const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-relay");

} // namespace

RelayHost::RelayHost(const QString& folder, Proxy& proxy)
    : m_store(QStringLiteral("sqlite:%1/relay.db").arg(folder)), m_proxy(proxy)
{
}

bool RelayHost::start()
{
    if (!m_process.start(program,
                         {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--store"), m_store,
                          QStringLiteral("--deposit-rate"), QStringLiteral("100000"), QStringLiteral("--keep-free=0")}))
        return false;
    const QByteArray line = m_process.readLine().value_or(QByteArray());
    m_proxy.pointTo(line.mid(line.lastIndexOf(':') + 1).toUShort());
    return line.startsWith("listening on ");
}

QByteArray RelayHost::addToken() const
{
    return outputOf(program, {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--store"), m_store,
                              QStringLiteral("--name"), QStringLiteral("Weiss")})
        .value_or(QByteArray())
        .trimmed();
}

void RelayHost::killNowAndThen(int kills, const Stage& stage, quint32 seed)
{
    std::mt19937 random(seed);
    while (m_kills < kills && !stage.isOver()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1 + random() % 20));
        if (m_proxy.stored() < stage.envelopes * (m_kills + 1) / (kills + 2))
            continue;
        m_process.kill();
        ++m_kills;
        if (!start()) {
            stage.ledger.breach(QStringLiteral("crash"), QStringLiteral("the relay does not come back"));
            return;
        }
    }
}

} // namespace accord::chaos
