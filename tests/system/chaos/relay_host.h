// SPDX-License-Identifier: GPL-3.0-or-later
// The relay of a chaos run: a real process on a store of its own, killed and started again.
#pragma once

#include "tests/system/chaos/stage.h"

namespace accord::chaos {

/// One thread at a time.
class RelayHost
{
public:
    RelayHost(const QString& folder, Proxy& proxy);
    [[nodiscard]] bool start();
    [[nodiscard]] QByteArray addToken() const;
    /// Until its kills are done, or the run is over.
    void killNowAndThen(int kills, const Stage& stage, quint32 seed);
    [[nodiscard]] int kills() const { return m_kills; }

private:
    QString m_store;
    Proxy& m_proxy;
    Child m_process;
    int m_kills = 0;
};

} // namespace accord::chaos
