// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/ios/local_notifier.h"

#import <UserNotifications/UserNotifications.h>

namespace accord::platform {

namespace {

NSString* const now = @"now";
NSString* const weekly = @"weekly";

UNUserNotificationCenter* center()
{
    return [UNUserNotificationCenter currentNotificationCenter];
}

/// Asks the person the first time, and adds it if they agree.
void add(NSString* identifier, const QString& title, const QString& text, UNNotificationTrigger* trigger)
{
    UNMutableNotificationContent* const content = [[UNMutableNotificationContent alloc] init];
    content.title = title.toNSString();
    content.body = text.toNSString();
    UNNotificationRequest* const request = [UNNotificationRequest requestWithIdentifier:identifier
                                                                                content:content
                                                                                trigger:trigger];
    [center() requestAuthorizationWithOptions:UNAuthorizationOptionAlert
                            completionHandler:^(BOOL granted, NSError*) {
                              if (granted)
                                  [center() addNotificationRequest:request withCompletionHandler:nil];
                            }];
}

} // namespace

bool LocalNotifier::isAvailable()
{
    __block bool denied = false;
    const dispatch_semaphore_t answered = dispatch_semaphore_create(0);
    [center() getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings* settings) {
      denied = settings.authorizationStatus == UNAuthorizationStatusDenied;
      dispatch_semaphore_signal(answered);
    }];
    dispatch_semaphore_wait(answered, dispatch_time(DISPATCH_TIME_NOW, NSEC_PER_SEC));
    return !denied;
}

void LocalNotifier::show(const QString& title, const QString& text, std::function<void()>)
{
    add(now, title, text, nil);
}

void LocalNotifier::withdraw()
{
    [center() removeDeliveredNotificationsWithIdentifiers:@[ now, weekly ]];
}

void LocalNotifier::keep(const std::optional<reminder::Plan>& plan, const QString& title, const QString& text)
{
    [center() removePendingNotificationRequestsWithIdentifiers:@[ weekly ]];
    if (!plan)
        return;
    NSDateComponents* const moment = [[NSDateComponents alloc] init]; // without a time zone: the clock on the wall
    moment.weekday = plan->weekday % 7 + 1; // Foundation counts from Sunday
    moment.hour = plan->at.hour();
    moment.minute = plan->at.minute();
    add(weekly, title, text, [UNCalendarNotificationTrigger triggerWithDateMatchingComponents:moment repeats:YES]);
}

} // namespace accord::platform
