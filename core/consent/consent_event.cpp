// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_event.h"

namespace accord::consent {

Fields standingFields(const std::optional<ConsentEvent>& newest, QDate today)
{
    if (!newest || newest->kind != ConsentKind::Grant || newest->mode != ConsentMode::Standing)
        return {};
    if (newest->until && today > *newest->until)
        return {};
    return newest->fields;
}

} // namespace accord::consent
