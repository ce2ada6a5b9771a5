import type { Metadata } from 'next'
import { LabList } from '@/components/lab/lab-list'
import { LabsAgain } from '@/components/lab/labs-again'
import { Main, PageHead } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'
import { loadLabPicture, loadLabs } from '@/lib/content/labs'

export const metadata: Metadata = {
  title: 'Labs',
  description: 'Small networks that train in the page: predict first, then watch two of them side by side.',
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name })

export default async function Labs() {
  const labs = loadLabs().map((words) => ({ words, pictureSvg: loadLabPicture(words.id) }))
  const chapters = (await loadChapters())
    .map(({ id, number, title }) => ({
      id,
      number,
      title,
      labs: labs.filter(({ words }) => words.topic.startsWith(`${id}/`)),
    }))
    .filter((chapter) => chapter.labs.length > 0)
  return (
    <Main>
      <div className="wrap flex-1">
        <PageHead
          title="Labs"
          lead="Small networks that train in your browser, two side by side. Say first what will happen; then see it."
        />
        <LabsAgain
          labs={labs.map(({ words: { id, title, presets } }) => ({ id, title, presets: presets.map(named) }))}
        />
        <LabList chapters={chapters} />
      </div>
    </Main>
  )
}
