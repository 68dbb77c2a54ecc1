/** Topics whose name says more than their file's. */
const names: Readonly<Record<string, string>> = {
  abroad: 'Abroad and Europe',
  care: 'Care and treatment',
  contributions: 'Contributions (cotisations)',
  coverage: 'Cover and rights',
  'dental-optical': 'Teeth and glasses',
  everyday: 'Everyday words of offices',
  family: 'Family',
  forms: 'Forms',
  identity: 'Identity and number',
  letters: 'Set phrases of letters',
  money: 'Prices and payments',
  papers: 'Papers',
  procedure: 'Requests and decisions',
  residence: 'Visas, permits and home',
  schemes: 'Offices and schemes',
  site: 'Words of the website',
  'top-up': 'Top-up cover (complémentaire)',
  'sick-leave': 'Sick leave and accidents',
  work: 'Work and employers',
};

/** What a topic of the glossary is called. */
export function topicName(topic: string): string {
  const plain = topic.replaceAll('-', ' ');
  return names[topic] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
