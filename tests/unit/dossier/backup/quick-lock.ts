import { vi } from 'vitest';

/** A passphrase is hashed once instead of 600,000 times, both ways, until mocks are restored. */
export function hashOnce(): void {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) =>
    derive({ ...Object(algorithm), iterations: 1 }, ...rest),
  );
}
