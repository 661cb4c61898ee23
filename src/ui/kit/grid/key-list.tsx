import { Disclosure } from '../controls/disclosure'

interface KeyListProps {
  readonly title: string
  readonly keys: readonly (readonly [key: string, meaning: string])[]
}

/** The keys of a page, folded under a small button: the page itself says the most important ones. */
export function KeyList({ title, keys }: KeyListProps) {
  return (
    <Disclosure title={title}>
      <dl className="matrix-keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
