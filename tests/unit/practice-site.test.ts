import { describe, expect, test } from 'vitest';
import { practicePages, respond } from '../practice-site/site.ts';

const publicSite = 'https://www.ameli.fr/assure';

function bodyOf(address: string): string {
  const { body } = respond(address);
  if (typeof body !== 'string') throw new Error(`Not a text: ${address}`);
  return body;
}

/** The words that a reader sees, entities for spaces and soft hyphens resolved. */
function visibleText(source: string): string {
  return source
    .replace(/<script>.*?<\/script>/gs, ' ')
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/&shy;/g, '')
    .replace(/&nbsp;|&#8239;/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function mainOf(source: string): string {
  return source.slice(source.indexOf('<main'), source.indexOf('</main>'));
}

describe.each(practicePages)('$address', ({ address, title }) => {
  const source = bodyOf(address);

  test('answers 200 as an HTML page with its title, in French', () => {
    expect(respond(address)).toMatchObject({
      status: 200,
      contentType: 'text/html; charset=utf-8',
    });
    expect(title).not.toBe('');
    expect(source).toContain(`<title>${title}`);
    expect(source).toContain('<html lang="fr">');
    expect(source).not.toContain('{{');
  });

  test('has one h1 and no skipped heading level', () => {
    const levels = [...source.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test('has no id twice outside its templates', () => {
    const live = source.replace(/<template.*?<\/template>/gs, '');
    const ids = [...live.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('links only to pages that answer', () => {
    const links = [...source.matchAll(/<(?:a|form)\s[^>]*?(?:href|action)="([^"#]+)[^"]*"/g)]
      .map(([, link]) => new URL(link ?? '', address))
      .filter((link) => link.protocol === 'https:');
    const broken = links.filter((link) => respond(link.href).status !== 200);
    expect(broken.map((link) => link.href)).toEqual([]);
  });
});

describe('the site as a whole', () => {
  test('ids are unique', () => {
    const ids = practicePages.map((page) => page.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no page repeats a paragraph of another', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const { address } of practicePages) {
      const blocks = mainOf(bodyOf(address)).matchAll(/<(p|li|td)[^>]*>(.*?)<\/\1>/gs);
      for (const text of new Set([...blocks].map(([, , inner]) => visibleText(inner ?? '')))) {
        if (text.length <= 200) continue;
        if (seen.has(text)) repeated.push(`${seen.get(text)} and ${address}: ${text}`);
        seen.set(text, address);
      }
    }
    expect(repeated).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  });

  test('the long article has more than 5,000 words', () => {
    const address = `${publicSite}/droits-demarches/principes/protection-universelle-maladie`;
    const words = visibleText(mainOf(bodyOf(address))).match(/\p{L}[\p{L}\p{N}’'-]*/gu);
    expect(words?.length).toBeGreaterThan(5000);
  });

  test('the list of forms names at least 20 form numbers', () => {
    const text = visibleText(bodyOf(`${publicSite}/formulaires`));
    const numbers = [...text.matchAll(/\bS[ -]?(\d{4})\b/g)].map(([, digits]) => digits);
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(20);
  });

  test('the log-in page is on ameliconnect, with the fields of the real one', () => {
    const source = bodyOf('https://ameliconnect.ameli.fr/oauth2/authorize?client_id=compte_AS');
    expect(source).toContain('id="userfield"');
    expect(source).toContain('id="passwordfield"');
  });
});

describe('respond', () => {
  test.each([
    ['https://www.ameli.fr/', publicSite],
    ['https://www.ameli.fr/assure/', publicSite],
    ['https://www.ameli.fr/paris/assure/formulaires', `${publicSite}/formulaires`],
    [`${publicSite}/formulaires?text=s1106#text_1`, `${publicSite}/formulaires`],
  ])('%s is the same page as %s', (address, same) => {
    expect(respond(address)).toEqual(respond(same));
  });

  test('an unknown address gets a French 404', () => {
    const { status, body } = respond(`${publicSite}/nulle-part`);
    expect(status).toBe(404);
    expect(body).toContain('introuvable');
  });

  test('serves the style sheet, a PDF for form links and an empty icon', () => {
    expect(respond('https://www.ameli.fr/practice-site/site.css').contentType).toContain(
      'text/css',
    );
    const pdf = respond('https://www.ameli.fr/sites/default/files/formulaires/168/s1106.pdf');
    expect(pdf.contentType).toBe('application/pdf');
    expect(respond('https://assure.ameli.fr/favicon.ico').status).toBe(204);
  });

  test.each([
    'http://www.ameli.fr/assure',
    'https://www.ameli.fr.example.org/',
    'https://notameli.fr/',
  ])('refuses %s', (address) => {
    expect(() => respond(address)).toThrow();
  });
});
