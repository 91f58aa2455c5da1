// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ios/selection_haptics.h"

#import <UIKit/UIKit.h>

namespace accord::platform {

struct SelectionHaptics::Private
{
    UISelectionFeedbackGenerator* generator = [[UISelectionFeedbackGenerator alloc] init];
};

SelectionHaptics::SelectionHaptics() : d(std::make_unique<Private>()) {}

SelectionHaptics::~SelectionHaptics() = default;

void SelectionHaptics::tick()
{
    [d->generator selectionChanged];
    [d->generator prepare];
}

} // namespace accord::platform
