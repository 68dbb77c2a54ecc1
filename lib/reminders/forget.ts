import { browser } from '../browser.ts';

/** Takes away alarms, badge, notices and the permission to show them, as on the first day. */
export async function forgetReminders(): Promise<void> {
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: 'Quinze' });
  // Without the optional permission there is no `notifications` at all.
  for (const id of Object.keys((await browser.notifications?.getAll()) ?? {})) {
    await browser.notifications.clear(id);
  }
  await browser.permissions.remove({ permissions: ['notifications'] });
}
