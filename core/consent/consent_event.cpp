// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_event.h"

#include <algorithm>

namespace accord::consent {

namespace {

/// Strictly by the local calendar: all of the last day, nothing of the next.
bool holds(const std::optional<ConsentEvent>& newest, QDate today)
{
    return newest && newest->kind == ConsentKind::Grant && newest->mode == ConsentMode::Standing &&
           (!newest->until || today <= *newest->until);
}

} // namespace

Fields standingFields(const std::optional<ConsentEvent>& newest, QDate today)
{
    return holds(newest, today) ? newest->fields : Fields();
}

Fields askedFields(const std::optional<ConsentEvent>& newest, QDate today)
{
    return holds(newest, today) ? newest->asks : Fields();
}

quint64 newestRevocation(const QList<ConsentEvent>& events)
{
    quint64 version = 0;
    for (const ConsentEvent& event : events) {
        if (event.kind == ConsentKind::Revoke)
            version = std::max(version, event.version);
    }
    return version;
}

} // namespace accord::consent
