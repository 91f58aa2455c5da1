// SPDX-License-Identifier: GPL-3.0-or-later
// A believable past for the demo: a therapist and a client with weeks of real check-ins between them.
#pragma once

#include <QString>

namespace accord::tour {

struct DemoPlace
{
    QString clientVault; ///< folders to make; neither may exist
    QString therapistVault;
    QString workFolder; ///< for the other clients' vaults, which nobody opens later
    QString relayUrl;   ///< of a running relay
    QString relayToken;
};

/// The passphrase of both vaults.
[[nodiscard]] QString demoPassphrase();

/// Plays assets/demo/history.json through the real parts (vaults, sealing, the running relay), each session on its own
/// day. Needs a QCoreApplication. Empty when done; otherwise a sentence of what went wrong.
[[nodiscard]] QString plantHistory(const DemoPlace& place);

} // namespace accord::tour
