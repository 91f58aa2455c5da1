// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly reminder while the app is not running. Not built here: see platform/android/README.md.
package org.accord;

import android.app.AlarmManager;
import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** Keeps one plan in the app's preferences: a day of the week, a time, and words that give nothing away. */
public final class AccordReminder extends BroadcastReceiver {
    private static final String CHANNEL = "reminder";
    private static final String DUE = "org.accord.REMINDER_DUE";
    private static final int NUMBER = 1;

    /** weekday: 1 = Monday .. 7 = Sunday. Inexact on purpose: nobody is woken to the second by it. */
    public static void schedule(Context context, int weekday, int minuteOfDay, String title, String text) {
        plan(context)
                .edit()
                .putInt("weekday", weekday)
                .putInt("minute", minuteOfDay)
                .putString("title", title)
                .putString("text", text)
                .commit();
        setAlarm(context);
    }

    public static void cancel(Context context) {
        plan(context).edit().clear().commit();
        alarms(context).cancel(due(context));
        withdraw(context);
    }

    public static void show(Context context, String title, String text) {
        NotificationManager manager = context.getSystemService(NotificationManager.class);
        manager.createNotificationChannel(
                new NotificationChannel(CHANNEL, title, NotificationManager.IMPORTANCE_DEFAULT));
        Intent open = context.getPackageManager().getLaunchIntentForPackage(context.getPackageName());
        manager.notify(
                NUMBER,
                new Notification.Builder(context, CHANNEL)
                        .setSmallIcon(context.getApplicationInfo().icon)
                        .setContentTitle(title)
                        .setContentText(text)
                        .setVisibility(Notification.VISIBILITY_PRIVATE)
                        .setAutoCancel(true)
                        .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
                        .build());
    }

    public static void withdraw(Context context) {
        context.getSystemService(NotificationManager.class).cancel(NUMBER);
    }

    /** Due, or the device was restarted, or its clock or time zone changed: then the alarm is worth nothing any more. */
    @Override
    public void onReceive(Context context, Intent intent) {
        SharedPreferences plan = plan(context);
        if (!plan.contains("weekday")) return;
        if (DUE.equals(intent.getAction())) show(context, plan.getString("title", ""), plan.getString("text", ""));
        setAlarm(context);
    }

    private static void setAlarm(Context context) {
        SharedPreferences plan = plan(context);
        LocalTime at = LocalTime.ofSecondOfDay(plan.getInt("minute", 0) * 60L);
        ZonedDateTime now = ZonedDateTime.now();
        ZonedDateTime next = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(plan.getInt("weekday", 1)))).with(at);
        if (!next.isAfter(now)) next = next.plusWeeks(1);
        alarms(context).set(AlarmManager.RTC_WAKEUP, next.toInstant().toEpochMilli(), due(context));
    }

    private static PendingIntent due(Context context) {
        Intent intent = new Intent(context, AccordReminder.class).setAction(DUE);
        return PendingIntent.getBroadcast(
                context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private static AlarmManager alarms(Context context) {
        return context.getSystemService(AlarmManager.class);
    }

    private static SharedPreferences plan(Context context) {
        return context.getSharedPreferences("accord-reminder", Context.MODE_PRIVATE);
    }
}
