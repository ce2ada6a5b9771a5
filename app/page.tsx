import { Main } from '@/components/shell/page'

export default function Home() {
  return (
    <Main>
      <div className="wrap py-12">
        <h1 className="display">Understand deep learning, and keep it.</h1>
      </div>
    </Main>
  )
}
