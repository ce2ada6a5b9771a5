import { type MockPlan, printMock, type Role } from '@/lib/core/interview/mock-plan'

export const roleWords: Readonly<Record<Role, { readonly name: string; readonly asks: string }>> = {
  research: { name: 'Research', asks: 'more derivations and comparisons' },
  applied: { name: 'Applied', asks: 'more debugging and design' },
  engineering: { name: 'ML engineering', asks: 'more computing, debugging and code' },
}

/** "Applied, mid, 30 min" */
export const mockWords = ({ role, level, minutes }: MockPlan) => `${roleWords[role].name}, ${level}, ${minutes} min`

export const mockHref = (plan: MockPlan) => `/interview/mock?${printMock(plan)}`
