/** A running line of progress on standard error. */
export interface Progress {
  /** Ends the line with the time it took. */
  done(note?: string): void;
  /** Ends the line as failed. */
  failed(note?: string): void;
}
/** Starts a line; in a terminal it turns, elsewhere it says every ten seconds that it is still at work. */
export function progress(title: string): Progress;
/** What a finished process left behind. */
export interface Finished {
  code: number;
  output: string;
}
/** Runs a command quietly and collects what it prints (standard output and error together). */
export function quietly(
  command: string,
  args: readonly string[],
  options?: { cwd?: string; env?: NodeJS.ProcessEnv; shell?: boolean },
): Promise<Finished>;
