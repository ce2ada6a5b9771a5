'use client'
import { Search, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { SearchEntry } from '@/lib/core/search/search-entry'
import { deedsFor } from './deed'
import { type Option, OptionLine } from './option-line'
import { type Found, loadSearch, type Search as SearchFor } from './search-index'

const kindWords: Record<SearchEntry['kind'], string> = {
  ...{ topic: 'Topic', section: 'Section', lab: 'Lab', card: 'Card' },
  interview: 'Asked',
}
const nothing: Found = { entries: [], nearest: false, words: [] }

function optionsFor(query: string, { entries }: Found): Option[] {
  const found = entries.map(({ id, kind, number, title, href }) => ({ id, kind: kindWords[kind], number, title, href }))
  const deeds = deedsFor(query, entries).map((deed) => ({ ...deed, id: deed.name, kind: 'Do', title: deed.name }))
  return [...found, ...deeds].map((option, index) => ({ ...option, id: `menu-${index}` }))
}

/** Finds topics, sections, cards, interview questions and labs, and does a few things; open for as long as it is rendered. */
export function CommandMenu({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const box = useRef<HTMLDialogElement>(null)
  const [search, setSearch] = useState<SearchFor | 'failed' | null>(null)
  const [typed, setTyped] = useState('')
  const [selected, setSelected] = useState(0)
  const query = useDeferredValue(typed).trim()
  const found = typeof search === 'function' && query ? search(query) : nothing
  const options = optionsFor(query, found)

  useEffect(() => {
    box.current?.showModal()
    loadSearch().then(
      (loaded) => setSearch(() => loaded),
      () => setSearch('failed'),
    )
  }, [])
  useEffect(() => {
    box.current?.querySelector(`#menu-${selected}`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const choose = (option: Option | undefined, inNewTab = false) => {
    if (!option) return
    option.run?.()
    onClose()
    if (option.href && inNewTab) window.open(option.href)
    else if (option.href) router.push(option.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setSelected((selected + step + options.length) % options.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(options[selected], event.ctrlKey || event.metaKey)
    }
  }

  return (
    <dialog ref={box} className="menu" aria-label="Search" onClose={onClose} closedby="any">
      <div className="menu-field">
        <Search className="icon" />
        <input
          type="text"
          role="combobox"
          aria-label="Search topics, sections, cards and labs"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="menu-list"
          aria-activedescendant={options.length > 0 ? `menu-${selected}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Pooling, forget gate, softmax…"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setSelected(0)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="menu-close" aria-label="Close" onClick={onClose}>
          <X className="icon" />
        </button>
      </div>
      <Message search={search} query={query} found={found} />
      <div className="menu-list" id="menu-list" role="listbox" aria-label="Results">
        {options.map((option, index) => (
          <OptionLine
            key={option.id}
            option={option}
            words={found.words}
            selected={index === selected}
            onPoint={() => setSelected(index)}
            onChoose={(inNewTab) => choose(option, inNewTab)}
          />
        ))}
      </div>
    </dialog>
  )
}

function Message({ search, query, found }: { search: SearchFor | 'failed' | null; query: string; found: Found }) {
  const text = () => {
    if (!query) return null
    if (search === 'failed') return 'The list of what there is could not be fetched. Nothing else is lost.'
    if (search === null) return 'Fetching the list…'
    if (found.entries.length === 0) return `Nothing here has “${query}”, and none comes near.`
    return found.nearest ? `Nothing here has “${query}”. Nearest:` : null
  }
  return (
    <p className="menu-message" role="status">
      {text()}
    </p>
  )
}
