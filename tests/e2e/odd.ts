import { oddPath } from '../practice-site/odd/pages.ts';
import { hostName, type Tab } from './drivers/driver.ts';

/** The address of an odd page where Quinze explains it. */
export function explainedAt(id: string): string {
  return `https://www.ameli.fr${oddPath}${id}`;
}

/** The address of the same page on a host that Quinze leaves alone: as it would be without us. */
export function untouchedAt(id: string): string {
  return `https://fc.assure.ameli.fr${oddPath}${id}`;
}

/** The page's mark-up without our element, short enough to bring over. */
export function markUp(tab: Tab): Promise<string> {
  return tab.run((host) => {
    const ours = new RegExp(`<${host}[^>]*>.*?</${host}>`, 'gs');
    const html = document.documentElement.outerHTML.replace(ours, '');
    let hash = 0;
    for (let i = 0; i < html.length; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0;
    return html.length < 3_000 ? html : `${html.length} units, ${hash}`;
  }, hostName);
}
