import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck } from '../../forms/difference/marked'

/** Which meetings are new, end or change, while two maps are compared. */
export function ChangedMeetings() {
  const texts = useTexts()
  const difference = useShownDifference()
  if (!difference) return null
  const collator = new Intl.Collator(texts.language)
  const changed = Object.values(difference.both.meetings)
    .filter(({ id }) => difference.marks.has(id))
    .sort((a, b) => collator.compare(a.name, b.name))
  const words = texts.load.each
  return (
    <section className="load-each" aria-label={words.differ}>
      <h3 className="load-title">{words.differ}</h3>
      {changed.length === 0 && <p className="load-rule">{words.differNone}</p>}
      <ul className="load-differ">
        {changed.map(({ id, name }) => (
          <li key={id}>
            <Struck id={id}>{name}</Struck> <Marked id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
