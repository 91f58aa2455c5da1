// SPDX-License-Identifier: GPL-3.0-or-later
// Touches answered by iOS's selection feedback. Not built here: written from Apple's documentation.
#pragma once

#include "core/haptics/haptics.h"

#include <memory>

namespace accord::platform {

/// UI thread. The system decides whether it is felt.
class SelectionHaptics final : public haptics::Haptics
{
public:
    SelectionHaptics();
    ~SelectionHaptics() override;
    void tick() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accord::platform
