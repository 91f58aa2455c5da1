// SPDX-License-Identifier: GPL-3.0-or-later
// Touches answered by Android's own touch feedback. Not built here: written from Qt's and Android's documentation.
#pragma once

#include "core/haptics/haptics.h"

namespace accord::platform {

/// UI thread. The activity's view does it, on Android's own thread and by its own rules: no permission is needed, and a
/// person who has switched touch feedback off feels nothing.
class VibratingHaptics final : public haptics::Haptics
{
public:
    void tick() override;
};

} // namespace accord::platform
