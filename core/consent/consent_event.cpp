// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_event.h"

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

} // namespace accord::consent
