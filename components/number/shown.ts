import { useEffect, useState } from 'preact/hooks';

/** Whether digits are shown: once they were asked for, until the page is left or hidden. */
export function useShown(): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') setShown(false);
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);
  return [shown, setShown];
}
