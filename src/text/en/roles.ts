import type { nlRoles } from '../nl/roles'

export const enRoles: typeof nlRoles = {
  title: 'Roles and assignments',
}
