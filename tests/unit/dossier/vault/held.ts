import { vi } from 'vitest';

/** What is sealed (or opened) for a place waits from now on, until `go`; `reached` says that it waits. */
export function held(method: 'encrypt' | 'decrypt', place: string) {
  const [reached, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const real = crypto.subtle[method].bind(crypto.subtle);
  vi.spyOn(crypto.subtle, method).mockImplementation(async (settings, key, data) => {
    const { additionalData } = Object(settings);
    if (new TextDecoder().decode(additionalData) === `quinze 1 ${place}`) {
      reached.resolve();
      await free.promise;
    }
    return real(settings, key, data);
  });
  return { reached: reached.promise, go: () => free.resolve() };
}
