import { termsByTopic } from '../../lib/knowledge/topics.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Switch } from '../Switch.tsx';
import { words } from '../words/dossier.ts';
import { topicName } from '../words/topics.ts';

const w = words.en.settings;

function switchTopic(topic: string, on: boolean): void {
  void changeSettings(({ offTopics }) => ({
    offTopics: on ? offTopics.filter((one) => one !== topic) : [...offTopics, topic],
  }));
}

/** Which topics of the glossary are underlined on pages. */
export function Topics({ off }: { off: readonly string[] }) {
  const topics = [...termsByTopic.keys()]
    .map((topic) => ({ topic, name: topicName(topic) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <section class="part">
      <h2>{w.topics}</h2>
      <p class="soft">{w.topicsAbout}</p>
      <ul class="topics">
        {topics.map(({ topic, name }) => (
          <li key={topic}>
            <Switch
              label={name}
              on={!off.includes(topic)}
              onChange={(on) => switchTopic(topic, on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
