import type { nlLenses } from '../nl/lenses'

export const enLenses: typeof nlLenses = {
  title: 'Pictures',
  strip: 'Pictures of the chain',
  pages: 'View',
  map: 'Map',
  whole: 'Whole chain',
  name: {
    parties: '1 Parties',
    dependencies: '2 Dependencies',
    meetings: '3 Meetings and mandates',
    roles: '4 Roles',
    agreements: '5 Agreements',
    goals: 'Goals',
    bottlenecks: 'Bottlenecks',
  },
}
