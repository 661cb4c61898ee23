import type { Texts } from './texts'

type ActionId = keyof Texts['ui']['actions']

/**
 * Other words under which what one can do is found, beside its name: what people say who do not know the names of the
 * app. Each part of the app has its own; an action that two parts know by other words has those of both.
 */
export function otherWords(texts: Texts): Readonly<Partial<Record<ActionId, string>>> {
  const parts: readonly Readonly<Partial<Record<ActionId, string>>>[] = [
    texts.keys.alsoCalled,
    texts.hiding.alsoCalled,
    texts.session.alsoCalled,
    texts.adviceSteps.alsoCalled,
    texts.comparing.alsoCalled,
    texts.secondScreen.alsoCalled,
    texts.presenting.alsoCalled,
    texts.views.alsoCalled,
    texts.records.alsoCalled,
    texts.reshape.alsoCalled,
    texts.lenses.alsoCalled,
    texts.ui.look.alsoCalled,
    { about: texts.failures.about.alsoCalled, newTriangle: texts.neighbours.terms.found },
  ]
  const all: Partial<Record<ActionId, string>> = {}
  for (const part of parts) {
    for (const [id, words] of Object.entries(part) as [ActionId, string][])
      all[id] = all[id] ? `${all[id]}, ${words}` : words
  }
  return all
}
