import * as z from 'zod/mini';
import { sourceKinds } from '../knowledge/schema.ts';
import type { Connection, Transaction } from './connection.ts';
import { datesKey, exportedKey } from './meta.ts';
import { readStore } from './records.ts';
import type { ExportedDate, PersonDates, ReminderDate } from './types.ts';

const day = z.iso.date();

const reminderDateSchema: z.ZodMiniType<ReminderDate> = z.object({
  personId: z.string(),
  deadlineId: z.string(),
  dueOn: day,
  kind: z.enum(sourceKinds),
  soonDays: z.int(),
  perhaps: z.boolean(),
  endsOn: z.nullable(day),
  state: z.nullable(z.enum(['done', 'dismissed', 'snoozed'])),
  until: z.nullable(day),
});

const exportedSchema: z.ZodMiniType<ExportedDate> = z.object({
  personId: z.string(),
  deadlineId: z.string(),
  dueOn: day,
});

/** Everyone with their events and marks, the first person first. */
export async function readEveryone(connection: Connection): Promise<PersonDates[]> {
  const people = await readStore(connection, 'people');
  const events = Map.groupBy(await readStore(connection, 'events'), ({ personId }) => personId);
  const marks = Map.groupBy(await readStore(connection, 'marks'), ({ personId }) => personId);
  return people
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((person) => ({
      person,
      events: events.get(person.id) ?? [],
      marks: marks.get(person.id) ?? [],
    }));
}

export async function keepDates(
  transaction: Transaction<'readwrite'>,
  dates: readonly ReminderDate[],
): Promise<void> {
  await transaction.objectStore('meta').put([...dates], datesKey);
}

/** The dates as they were kept; whatever is no such date is left out. */
export function readDates(transaction: Transaction<'readonly'>): Promise<ReminderDate[]> {
  return readList(transaction, datesKey, reminderDateSchema);
}

export async function keepExported(
  transaction: Transaction<'readwrite'>,
  dates: readonly ExportedDate[],
): Promise<void> {
  await transaction.objectStore('meta').put([...dates], exportedKey);
}

export function readExported(transaction: Transaction<'readonly'>): Promise<ExportedDate[]> {
  return readList(transaction, exportedKey, exportedSchema);
}

async function readList<Item>(
  transaction: Transaction<'readonly'>,
  key: string,
  schema: z.ZodMiniType<Item>,
): Promise<Item[]> {
  const stored = await transaction.objectStore('meta').get(key);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
