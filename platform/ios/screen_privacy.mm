// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/screen_privacy.h"

#import <UIKit/UIKit.h>

namespace accord::platform {

namespace {

constexpr NSInteger coverTag = 0x61636364;

UIWindow* keyWindow()
{
    for (UIScene* scene in UIApplication.sharedApplication.connectedScenes) {
        if ([scene isKindOfClass:[UIWindowScene class]])
            return ((UIWindowScene*)scene).windows.firstObject;
    }
    return nil;
}

} // namespace

bool keepScreenPrivate()
{
    NSNotificationCenter* const center = NSNotificationCenter.defaultCenter;
    // Before the system takes its picture for the app switcher: the app's own cover may not have been drawn by then.
    [center addObserverForName:UIApplicationWillResignActiveNotification
                        object:nil
                         queue:NSOperationQueue.mainQueue
                    usingBlock:^(NSNotification*) {
                      UIWindow* const window = keyWindow();
                      UIView* const cover = [[UIView alloc] initWithFrame:window.bounds];
                      cover.backgroundColor = UIColor.systemBackgroundColor;
                      cover.tag = coverTag;
                      [window addSubview:cover];
                    }];
    [center addObserverForName:UIApplicationDidBecomeActiveNotification
                        object:nil
                         queue:NSOperationQueue.mainQueue
                    usingBlock:^(NSNotification*) {
                      [[keyWindow() viewWithTag:coverTag] removeFromSuperview];
                    }];
    return true;
}

} // namespace accord::platform
