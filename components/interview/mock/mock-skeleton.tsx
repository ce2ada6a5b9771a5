import { Main } from '../../shell/page'
import { Skeleton } from '../../ui/skeleton'

export function MockSkeleton() {
  return (
    <Main className="wrap column">
      <h1 className="sr-only">Mock interview</h1>
      <Skeleton label="Loading the questions" shape={['line', 'text', 'block', 'line']} />
    </Main>
  )
}
