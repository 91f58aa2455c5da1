// SPDX-License-Identifier: GPL-3.0-or-later
// The socket the relay listens on, from an address as typed on the command line.
#pragma once

#include "core/base/result.h"
#include <QByteArray>
#include <QHostAddress>

namespace accord::relay {

enum class ListenError { BadAddress, Refused };

/// A bound, listening TCP socket; closed by the destructor unless taken.
class Listening
{
public:
    /// "127.0.0.1:8080", "[::1]:0"; the address numeric, the port 0 for any free one. Errors: BadAddress for what
    /// cannot be parsed, Refused with the system's cause.
    [[nodiscard]] static base::ResultOf<Listening, ListenError> open(const QString& addressAndPort);
    ~Listening();
    Listening(Listening&& other) noexcept;
    Listening& operator=(Listening&&) = delete;

    [[nodiscard]] bool isLoopback() const { return m_address.isLoopback(); }
    /// With the real port, as people write it: "127.0.0.1:40123".
    [[nodiscard]] QString name() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Hands over the descriptor; whoever takes it closes it.
    [[nodiscard]] int take();

private:
    Listening(int descriptor, const QHostAddress& address) : m_descriptor(descriptor), m_address(address) {}

    int m_descriptor;
    QHostAddress m_address;
    quint16 m_port = 0;
};

} // namespace accord::relay
