import { useEffect, useState } from 'preact/hooks';

/** The paper that an address asks for (`#papers/birth-record`); null for the list. */
export function paperIn(hash: string): string | null {
  const [section, paper] = hash.replace(/^#/, '').split('/');
  return section === 'papers' && paper ? paper : null;
}

/** The address of a paper's page. */
export function addressOf(paperId: string): string {
  return `#papers/${paperId}`;
}

/** The paper that the address of this page asks for, as it changes. */
export function useAskedPaper(): string | null {
  const [asked, setAsked] = useState(paperIn(location.hash));
  useEffect(() => {
    const follow = () => setAsked(paperIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return asked;
}
