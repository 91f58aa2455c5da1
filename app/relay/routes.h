// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to the service and back to a reply: the relay's wire, told in core/mailbox/API.md.
#pragma once

#include "app/relay/call.h"
#include "core/mailbox/service.h"

namespace accord::relay {

/// Thread-safe.
class Routes
{
public:
    explicit Routes(mailbox::Service& service) : m_service(service) {}

    /// The longest body this request may have, in octets, from its method and path alone.
    [[nodiscard]] static qsizetype bodyLimit(const Request& request);

    /// For a body over the limit.
    [[nodiscard]] static Reply tooLarge();

    void handle(Request request, const Answer& answer);

private:
    void createMailbox(const Request& request, const Answer& answer);
    void onMailbox(Request& request, const Answer& answer);
    void onEnvelope(const mailbox::MailboxId& id, const mailbox::EnvelopeHash& hash, const mailbox::Token& token,
                    Request& request, const Answer& answer);
    void wholeMailbox(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                      const Answer& answer);
    void depositAll(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                    const Answer& answer);
    void removeAll(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                   const Answer& answer);
    void health(const Answer& answer);
    void metrics(const Answer& answer);

    mailbox::Service& m_service;
};

} // namespace accord::relay
